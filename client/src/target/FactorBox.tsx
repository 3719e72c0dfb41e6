import { useTranslation } from 'react-i18next';
import { percentFigure } from '../i18n/figures.ts';
import { useSentence } from '../i18n/name.ts';
import type { TargetItem } from './useTargets.ts';

export type ShownFactor = TargetItem['factors'][number];

/** A factor as a box: filled by its value, dashed when unknown, hatched between its ends; silent beside its figure. */
export function FactorBox({ factor, silent = false }: { factor: ShownFactor; silent?: boolean }) {
  const sentence = useSentence();
  const { low, high } = factor;
  const unknown = !factor.known && low <= 0 && high >= 100;
  const spoken = useSpokenFactor()(factor);
  return (
    <span className="factorbox" data-unknown={unknown || undefined} title={`${spoken}\n${sentence(factor.sentence)}`}>
      {!unknown && <span style={{ width: `${low}%` }} />}
      {!unknown && high > low && <i style={{ left: `${low}%`, width: `${high - low}%` }} />}
      {!silent && <span className="for-ears">{spoken}</span>}
    </span>
  );
}

/** A factor in words: its value, its interval, or that it is unknown. */
export function useSpokenFactor(): (factor: ShownFactor) => string {
  const { t } = useTranslation();
  return ({ name, known, low, high }) => {
    const factor = t(`target.factor.${name}`);
    if (known) return t('target.factorSpoken.known', { factor, value: percentFigure(low) });
    if (low <= 0 && high >= 100) return t('target.factorSpoken.unknown', { factor });
    return t('target.factorSpoken.between', { factor, low: percentFigure(low), high: percentFigure(high) });
  };
}

/** The same without its name, for a column that names it. */
export function useFactorFigure(): (factor: ShownFactor) => string {
  const { t } = useTranslation();
  return ({ known, low, high }) => {
    if (known) return percentFigure(low);
    if (low <= 0 && high >= 100) return t('unknown');
    return t('target.interval', { low: percentFigure(low), high: percentFigure(high) });
  };
}
