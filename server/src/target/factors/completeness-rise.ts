import { presenceOfStage, stages } from '../../model/stage.ts';
import { type FactorRule, OUR_RECKONING } from '../factor-rule.ts';
import { exactly, type Range } from '../range.ts';

/**
 * COMPLETENESS_RISE 完整度提升 = 100 · Δ / best Δ: the rise of the chain's completeness (low) by a landing, relative to
 * the largest rise that a landing on any segment of the chain would give (design §5). A landing on a segment takes p to
 * 0.8, so its rise is 100 · v · (0.8 - p) / Σ v. Source: reckoned. 0 where nothing can rise.
 */
export const completenessRiseOf = (rise: number, best: number): Range =>
  exactly(best > 0 ? Math.min(100, Math.max(0, (100 * rise) / best)) : 0);

/** The largest rise of completeness (low) that one landing gives, in percentage points; v and p of each segment. */
export function bestRise(parts: readonly { weight: number; presence: number }[]): number {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const most = Math.max(
    0,
    ...parts.map(({ weight, presence }) => weight * (presenceOfStage(stages.production) - presence)),
  );
  return total > 0 ? (100 * most) / total : 0;
}

export const completenessRise: FactorRule = {
  name: 'COMPLETENESS_RISE',
  shared: true,
  range: ({ ground: { completeness } }) => completenessRiseOf(completeness.rise, completeness.best),
  tell({ ground: { completeness }, gap: { chain } }, { low }) {
    const rise = completeness.rise.toFixed(1);
    const share = Math.round(low);
    return {
      source: OUR_RECKONING,
      sentence: {
        zh: `落地后${chain.name}完整度（下端）升 ${rise} 个百分点，为本链最大可能的 ${share}%。`,
        en: `A landing raises the completeness (low) of ${chain.nameEn} by ${rise} points, ${share}% of the most that one landing could.`,
      },
      statements: [],
    };
  },
};
