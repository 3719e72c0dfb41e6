import { useTranslation } from 'react-i18next';
import type { GapQuery } from '../gen/graphql.ts';
import { severityFigure, shareFigure } from '../i18n/figures.ts';
import { Section } from '../ui/Section.tsx';

type Gap = NonNullable<GapQuery['gap']>;
const TERMS = ['ESSENTIAL', 'REACH', 'NEED'] as const;
const isTerm = (name: string) => TERMS.find((term) => term === name);

/** Severity with everything that makes it: three terms as stacked greys, then what is supplied already. */
export function SeverityTerms({ gap }: { gap: Gap }) {
  const { t } = useTranslation();
  const { value, floor, rank, supplied, fill, terms } = gap.severity;
  const weight = terms.reduce((sum, term) => sum + term.value * term.weight, 0);
  const figures = {
    weight: shareFigure(weight),
    supplied: shareFigure(supplied),
    fill: shareFigure(fill),
    value: severityFigure(value),
  };
  const place = rank !== null && t(gap.known ? 'gap.rankKnown' : 'gap.rankUnknown', { rank });
  return (
    <Section
      title={
        <span className="severityterms-value">
          {t('gap.severity')} <b>{severityFigure(value)}</b> <small>{t('gap.outOf')}</small>
        </span>
      }
      aside={place || undefined}
    >
      <div className="severityterms-bar" aria-hidden="true">
        {terms.map((term, at) => (
          <span key={term.name} data-shade={at} style={{ width: `${100 * term.value * term.weight}%` }} />
        ))}
        <i style={{ width: `${value}%` }} />
      </div>
      <table className="severityterms">
        <tbody>
          {terms.map((term, at) => {
            const known = isTerm(term.name);
            return (
              <tr key={term.name}>
                <th scope="row">
                  <span className="severityterms-key" data-shade={at} aria-hidden="true" />
                  {known ? t(`gap.term.${known}`) : term.name}
                </th>
                <td className="quiet">{`${shareFigure(term.weight)} × ${shareFigure(term.value)}`}</td>
                <td>
                  <b>{shareFigure(term.value * term.weight)}</b>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="severityterms-formula">
        {gap.kind === 'COVERED' ? t('gap.formulaCovered') : t(fill < 1 ? 'gap.formulaFill' : 'gap.formula', figures)}
      </p>
      {floor < value && <p className="quiet">{t('gap.floor', { floor: severityFigure(floor) })}</p>}
    </Section>
  );
}
