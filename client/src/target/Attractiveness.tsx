import { useTranslation } from 'react-i18next';
import { FactorBox, useFactorFigure } from './FactorBox.tsx';
import type { TargetItem } from './useTargets.ts';
import { ViabilityFigure } from './ViabilityFigure.tsx';

/** Whether the gap is worth closing: the same whoever closes it, so it is said once and not row by row. */
export function Attractiveness({ target }: { target: TargetItem }) {
  const { t } = useTranslation();
  const figure = useFactorFigure();
  const factors = target.factors.filter(({ axis }) => axis === 'ATTRACTIVENESS');
  return (
    <section className="attractiveness" aria-labelledby="attractiveness-title">
      <h2 id="attractiveness-title">
        {t('target.attractiveness.title')} <small>{t('target.attractiveness.same')}</small>
      </h2>
      <ViabilityFigure score={target.attractiveness} />
      <ul>
        {factors.map((factor) => (
          <li key={factor.name}>
            <span>{t(`target.factor.${factor.name}`)}</span>
            <FactorBox factor={factor} silent />
            <b>{figure(factor)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
