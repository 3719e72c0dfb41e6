import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import type { LedgerPartsFragment } from '../gen/graphql.ts';
import { percentFigure, useMoney } from '../i18n/figures.ts';
import { useName, useSentence } from '../i18n/name.ts';
import { LedgerMembers } from './LedgerMembers.tsx';

type Props = { ledger: LedgerPartsFragment; asOf: string | undefined };

/** A ledger: which, what was published, how far the known members cover it, and who they are. */
export function LedgerRow({ ledger, asOf }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  const money = useMoney();
  const { list, count, investment, investmentWan, share, check, rounds, period } = ledger;
  const title = name(list);
  const facts = [
    list.issuer ?? t('ledger.issuerUnknown'),
    period ?? list.date,
    rounds !== null && t('ledger.rounds', { count: rounds }),
  ].filter(Boolean);
  return (
    <tr>
      <th scope="row">
        {title}
        <small>{facts.join(' · ')}</small>
      </th>
      <td>
        {count ? (
          <p>
            {t('ledger.countFigure', { value: `${count.bound === 'AT_LEAST' ? '≥' : ''}${count.value}` })}{' '}
            <EvidenceButton of={count.id} asOf={asOf} name={t('ledger.evidenceOfCount', { name: title })} />
          </p>
        ) : (
          <p className="quiet">{t('ledger.noFigure')}</p>
        )}
        {investment && (
          <p>
            {investmentWan === null ? `${investment.value} ${investment.unit}` : money(investmentWan, investment.bound)}{' '}
            <EvidenceButton of={investment.id} asOf={asOf} name={t('ledger.evidenceOfInvestment', { name: title })} />
          </p>
        )}
      </td>
      <td data-check={check}>
        {sentence(ledger.sentence)}
        {check === 'EXCEEDS' && <mark className="latemark">{t('ledger.exceeds')}</mark>}
        {share !== null && (
          <div className="ledgerbar" role="img" aria-label={t('ledger.barSpoken', { percent: percentFigure(share) })}>
            <i style={{ width: `${Math.min(100, share)}%` }} />
          </div>
        )}
      </td>
      <td>
        <LedgerMembers members={ledger.members} asOf={asOf} />
      </td>
    </tr>
  );
}
