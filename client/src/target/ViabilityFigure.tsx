import { useTranslation } from 'react-i18next';
import { percentFigure, severityFigure } from '../i18n/figures.ts';
import type { TargetItem } from './useTargets.ts';

/** The middle, by which the list is ordered, and the ends between which it lies while factors are unknown. */
export function ViabilityFigure({ score }: { score: TargetItem['viability'] }) {
  const { t } = useTranslation();
  const { low, mid, high } = score;
  return (
    <span className="viability">
      <b>{severityFigure(mid)}</b>
      {high > low && <small>{t('target.interval', { low: percentFigure(low), high: percentFigure(high) })}</small>}
      <span className="viability-track" aria-hidden="true">
        <span style={{ left: `${low}%`, width: `${high - low}%` }} />
        <i style={{ left: `${mid}%` }} />
      </span>
    </span>
  );
}
