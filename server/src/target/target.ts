import type { Context } from '../api/context.ts';
import { splitId } from '../api/node-id.ts';
import { seenFrom } from '../chain/made-chains.ts';
import { BadId } from '../errors.ts';
import { findGap } from '../gap/gap.ts';
import { formatDay } from '../model/date.ts';
import { factorsOf } from './factors-of.ts';
import type { Gates } from './gates.ts';
import { type Ranked, type Ranking, rankingOf } from './ranking.ts';
import type { FactorOf } from './score.ts';
import { type Weights, weightsOf } from './weights.ts';

/** A ranked candidate of a gap, with what its fields are worked out from. */
export type TargetOf = { ranking: Ranking; ranked: Ranked; gates: Gates };

export type WeighedFactor = FactorOf & { weight: number };

export const weighed = (factors: readonly FactorOf[], weights: Weights): WeighedFactor[] =>
  factors.map((factor) => ({ ...factor, weight: weights[factor.name] }));

export const factorsOfTarget = ({ ranking, ranked }: TargetOf): FactorOf[] =>
  factorsOf(ranking.world, ranking.gap, ranked.candidate);

/** `Target:<enterprise>|<chain>|<segment>|<area>|<yyyy-mm-dd>`. */
export function targetId({ ranking: { gap }, ranked }: TargetOf): string {
  const { scope } = gap.assessment;
  const parts = [ranked.candidate.enterprise.key, gap.chain.key, gap.segment.key, scope.area, formatDay(scope.asOf)];
  return `Target:${parts.join('|')}`;
}

/** The target of an id, with the default weights; null when the enterprise is no candidate of that gap. */
export async function targetById(context: Context, id: string): Promise<TargetOf | null> {
  const [enterprise, chain, segment, area, asOf, ...rest] = splitId('id', id).key.split('|');
  if (!enterprise || !chain || !segment || !area || !asOf || rest.length > 0)
    throw new BadId('id', id, 'Target:a-600703|led|led-chip|Region:140400|2025-09-30');
  const seen = seenFrom(context, [`Chain:${chain}`]);
  const gap = await findGap(seen, `Chain:${chain}`, `Segment:${segment}`, area, asOf);
  const ranking = await rankingOf(seen, gap, weightsOf('weights', null));
  const ranked = ranking.entries.find(({ candidate }) => candidate.enterprise.key === enterprise);
  return ranked ? { ranking, ranked, gates: [] } : null;
}
