import { useTranslation } from 'react-i18next';
import type { OpportunityItemFragment } from '../gen/graphql.ts';
import { useName, useSentence } from '../i18n/name.ts';
import { FactorBox, useFactorFigure } from './FactorBox.tsx';
import './target-table.css';

/** Every factor of both axes: its value or that it is unknown, its weight, why, and from where. */
export function VisitFactors({ topic }: { topic: OpportunityItemFragment }) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  const figure = useFactorFigure();
  return (
    <table className="visitfactors">
      <caption className="for-ears">
        {t('visit.factorsOf', { name: name(topic.enterprise), segment: name(topic.gap.segment) })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('visit.factor')}</th>
          <th scope="col" colSpan={2}>
            {t('visit.value')}
          </th>
          <th scope="col">{t('visit.weight')}</th>
          <th scope="col">{t('visit.basis')}</th>
        </tr>
      </thead>
      {(['VIABILITY', 'ATTRACTIVENESS'] as const).map((axis) => (
        <tbody key={axis}>
          {topic.factors
            .filter((factor) => factor.axis === axis)
            .map((factor) => (
              <tr key={factor.name} data-unknown={!factor.known || undefined}>
                <th scope="row">{t(`target.factor.${factor.name}`)}</th>
                <td aria-hidden="true">
                  <FactorBox factor={{ ...factor }} />
                </td>
                <td className="figure">{figure(factor)}</td>
                <td className="figure">× {factor.weight}</td>
                <td>
                  {sentence(factor.sentence)} <small>{sentence(factor.source)}</small>
                </td>
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}
