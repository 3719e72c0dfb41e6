import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { useMoney } from '../i18n/figures.ts';
import { useName } from '../i18n/name.ts';
import { Section } from '../ui/Section.tsx';
import { EnterpriseLines } from './EnterpriseLines.tsx';
import type { Book } from './origin-book.ts';
import { PanelHead } from './PanelHead.tsx';
import { useMoneyWords } from './useMapFigures.ts';

/** Nothing is open: what is known altogether, and what is to be asked first. */
export function RestPanel({ book }: { book: Book }) {
  const { t } = useTranslation();
  const name = useName();
  const money = useMoney();
  const moneyWords = useMoneyWords();
  const { origins } = book;
  const { asOf, outside, homeGrown, unknown, unplaced, purchases, elsewhere } = origins;
  const unseated = origins.enterprises.filter(({ because }) => because !== null);
  const reasons = (['NO_BACKER', 'PLACE_UNKNOWN', 'PLACE_TOO_WIDE'] as const)
    .map((because) => ({
      because,
      count: origins.projects.filter((project) => project.because === because).length,
    }))
    .filter(({ count }) => count > 0);
  return (
    <>
      <PanelHead title={t('origin.restTitle')}>
        <p className="quiet">{t('origin.restHint')}</p>
      </PanelHead>
      <Section title={t('origin.totals')}>
        <table className="origintotals">
          <tbody>
            {(
              [
                ['OUTSIDE', outside],
                ['HOME', homeGrown],
                ['UNKNOWN', unknown],
              ] as const
            ).map(([origin, total]) => (
              <tr key={origin}>
                <th scope="row">{t(`origin.kind.${origin}`)}</th>
                <td className="figure">{total.projects}</td>
                <td>{moneyWords(total.money)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {unplaced > 0 && <p className="quiet">{t('origin.unplaced', { count: unplaced })}</p>}
        <p className="quiet">{t('origin.wholeNote')}</p>
      </Section>
      <Section title={t('origin.whyUnknown')} count={unknown.projects}>
        <ul className="aimlines">
          {reasons.map(({ because, count }) => (
            <li key={because}>
              <span>{t(`origin.because.${because}`)}</span>
              <b>{count}</b>
            </li>
          ))}
        </ul>
      </Section>
      {unseated.length > 0 && (
        <Section title={t('origin.askSeats')} count={unseated.length}>
          <EnterpriseLines enterprises={unseated} asOf={asOf} />
        </Section>
      )}
      {purchases.length > 0 && (
        <Section title={t('origin.purchases')} count={purchases.length}>
          <ul className="originprojects">
            {purchases.map((purchase) => (
              <li key={purchase.statement} className="originproject">
                <small>
                  {name(purchase)} · {name(purchase.segment)} ·{' '}
                  {purchase.amountWan === null ? t('origin.noMoney') : money(purchase.amountWan, null)}
                  <EvidenceButton of={purchase.statement} asOf={asOf} name={name(purchase)} />
                </small>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {elsewhere.projects.length > 0 && (
        <Section title={t('origin.noPartTitle')} count={elsewhere.projects.length}>
          <p className="quiet">{t('origin.noPartNote', { zones: elsewhere.zones.length })}</p>
        </Section>
      )}
    </>
  );
}
