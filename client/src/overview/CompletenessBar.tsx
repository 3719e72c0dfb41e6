import { useTranslation } from 'react-i18next';
import { percentFigure } from '../i18n/figures.ts';
import './completeness.css';

type Completeness = { low: number; high: number; coverage: number };

const ENOUGH_COVERAGE = 50;

/** Solid to the lower bound, hatched where nothing is known, a line at the upper bound. */
export function CompletenessBar({ completeness }: { completeness: Completeness }) {
  const { t } = useTranslation();
  const { low, high, coverage } = completeness;
  const figures = { low: percentFigure(low), high: percentFigure(high), coverage: percentFigure(coverage) };
  return (
    <div className="completeness" data-thin={coverage < ENOUGH_COVERAGE || undefined}>
      <span className="for-ears">{t('overview.completenessSpoken', figures)}</span>
      <span className="completeness-bar" aria-hidden="true">
        <span className="completeness-low" style={{ width: `${low}%` }} />
        <span className="completeness-unknown" style={{ left: `${coverage}%` }} />
        <span className="completeness-high" style={{ left: `${high}%` }} />
      </span>
      <span className="completeness-figures" aria-hidden="true">
        <b>{t('overview.interval', figures)}</b>
        <small>{t('overview.coverage', figures)}</small>
      </span>
    </div>
  );
}
