import { useTranslation } from 'react-i18next';
import { percentFigure } from '../i18n/figures.ts';

type Props = { score: { low: number; mid: number; high: number }; label: string };

/** A score as an interval: the middle in figures, the ends as a bar, so that what is unknown is seen. */
export function VisitScore({ score, label }: Props) {
  const { t } = useTranslation();
  const { low, mid, high } = score;
  const ends = t('target.interval', { low: percentFigure(low), high: percentFigure(high) });
  return (
    <span className="visitscore">
      <b>
        <span className="for-ears">{label} </span>
        {percentFigure(mid)}
      </b>
      <small>{ends}</small>
      <span className="visitscore-track" aria-hidden="true">
        <span style={{ left: `${low}%`, width: `${Math.max(1, high - low)}%` }} />
        <i style={{ left: `${mid}%` }} />
      </span>
    </span>
  );
}
