import type { Catalogue } from '../api/catalogue.ts';
import type { Context } from '../api/context.ts';
import type { Assessment } from '../gap/assess.ts';
import { type GapOf, gapOf } from '../gap/gap.ts';
import { isOpen } from '../gap/score.ts';
import { formatDay } from '../model/date.ts';
import { groupBy } from '../model/group-by.ts';
import { type Candidate, loadCandidates } from './candidates.ts';
import { rangesOf, type TargetWorld, targetWorld } from './factors-of.ts';
import { layersOf } from './pareto.ts';
import { rounded } from './ranking.ts';
import { type RangeOf, type Score, scoreOf } from './score.ts';
import type { Weights } from './weights.ts';

/** An enterprise elsewhere and a gap that it could fill. */
export type OpportunityOf = {
  candidate: Candidate;
  gap: GapOf;
  weights: Weights;
  world: TargetWorld;
  /** Its factors as numbers; what can be said of them is worked out for those that are shown. */
  ranges: readonly RangeOf[];
  viability: Score;
  attractiveness: Score;
  /** √(viability · attractiveness), 0-100. */
  merit: number;
  rank: number;
  layer: number;
};

/** Which pairs are wanted; what is left out is not asked of them. */
export type Wanted = {
  /** Enterprise keys. */
  enterprises?: ReadonlySet<string>;
  /** Area ids. */
  places?: ReadonlySet<string>;
  /** Chain keys. */
  chains?: ReadonlySet<string>;
};

export const keyOf = ({ candidate, gap }: Pick<OpportunityOf, 'candidate' | 'gap'>): string =>
  [candidate.enterprise.key, gap.chain.key, gap.segment.key].join('|');

/** `Opportunity:<enterprise>|<chain>|<segment>|<area>|<yyyy-mm-dd>`. */
export function opportunityId(opportunity: OpportunityOf): string {
  const { scope } = opportunity.gap.assessment;
  return `Opportunity:${[keyOf(opportunity), scope.area, formatDay(scope.asOf)].join('|')}`;
}

/** The open gaps of an area, known or not, of these chains. */
function openGaps(catalogue: Catalogue, assessment: Assessment, chains: Wanted['chains']): GapOf[] {
  return [...assessment.chains.values()]
    .filter(({ chain }) => chains?.has(chain.key) ?? true)
    .flatMap(({ chain, segments }) =>
      [...segments.values()]
        .filter((scored) => isOpen(scored, catalogue.structure))
        .flatMap(({ segment }) => gapOf(catalogue, assessment, chain.key, segment) ?? []),
    );
}

const fits = ({ enterprise, place }: Candidate, { enterprises, places }: Wanted): boolean =>
  (enterprises?.has(enterprise.key) ?? true) && (places === undefined || (place !== null && places.has(place)));

type Pair = Omit<OpportunityOf, 'rank' | 'layer'>;

/** Every pair of an enterprise elsewhere and an open gap whose segment it makes. */
export async function pairsOf(
  context: Context,
  assessment: Assessment,
  weights: Weights,
  wanted: Wanted,
): Promise<Pair[]> {
  const catalogue = await context.catalogue();
  const gaps = groupBy(openGaps(catalogue, assessment, wanted.chains), ({ segment }) => segment.key);
  const [candidates, world] = await Promise.all([
    loadCandidates(context, assessment, [...gaps.keys()]),
    targetWorld(context, assessment),
  ]);
  return candidates
    .filter((candidate) => fits(candidate, wanted))
    .flatMap((candidate) =>
      [...candidate.makes.keys()].flatMap((segment) => (gaps.get(segment) ?? []).map((gap) => ({ candidate, gap }))),
    )
    .map(({ candidate, gap }) => {
      const ranges = rangesOf(world, gap, candidate);
      const viability = scoreOf(ranges, weights, 'VIABILITY');
      const attractiveness = scoreOf(ranges, weights, 'ATTRACTIVENESS');
      const merit = meritOf(viability, attractiveness);
      return { candidate, gap, weights, world, ranges, viability, attractiveness, merit };
    });
}

/** Those pairs with their ranks. */
export const opportunitiesOf = async (...asked: Parameters<typeof pairsOf>): Promise<OpportunityOf[]> =>
  ranked(await pairsOf(...asked));

/** √(viability · attractiveness) of the middles, 0-100: between the two; equal whatever the order of rounding. */
export const meritOf = (viability: { mid: number }, attractiveness: { mid: number }): number =>
  rounded(Math.sqrt(viability.mid * attractiveness.mid));

/** Larger merit, then key: negative when `a` comes first. */
export const compare = (a: readonly [merit: number, key: string], b: readonly [merit: number, key: string]): number =>
  b[0] - a[0] || (a[1] < b[1] ? -1 : Number(a[1] > b[1]));

/** Pairs with their ranks, by merit, then key. */
export function ranked(pairs: readonly Pair[]): OpportunityOf[] {
  const layers = layersOf(
    pairs.map(({ viability, attractiveness }) => [rounded(viability.mid), rounded(attractiveness.mid)]),
  );
  const ordered = pairs
    .map((pair, index) => ({ pair, layer: layers[index] ?? 1, position: [pair.merit, keyOf(pair)] as const }))
    .sort((a, b) => compare(a.position, b.position));
  let rank = 0;
  return ordered.map(({ pair, layer }, index) => {
    if (pair.merit !== ordered[index - 1]?.pair.merit) rank = index + 1;
    return { layer, rank, ...pair };
  });
}
