import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { betweennessFigure } from './betweenness-figure.ts';
import type { SegmentCriticality } from './useCriticality.ts';
import './criticality.css';

/** Betweenness in two digits; a diamond where the chain falls apart without it, a triangle with what it commands. */
export function CriticalityCell({ criticality }: { criticality: SegmentCriticality | undefined }) {
  const { t } = useTranslation();
  const name = useName();
  if (!criticality) return null;
  const { betweenness, articulation, dominates } = criticality;
  const value = betweennessFigure(betweenness);
  const words = [
    t('cascade.cellTip', { value }),
    ...(articulation ? [`${t('cascade.articulation')}: ${t('cascade.isArticulation')}`] : []),
    ...(dominates.length > 0 ? [`${t('cascade.dominates')}: ${dominates.map(name).join(t('listComma'))}`] : []),
  ].join('\n');
  return (
    <span className="criticality" title={words}>
      <span aria-hidden="true">
        {value}
        {articulation && ' ◆'}
        {dominates.length > 0 && ` ▸${dominates.length}`}
      </span>
      <span className="for-ears">{words}</span>
    </span>
  );
}
