import type { Context } from '../api/context.ts';
import type { GapOf } from '../gap/gap.ts';
import { Recent } from '../model/recent.ts';
import type { Graph } from '../neo4j/graph.ts';
import { matchRules } from '../product/segment-matches.ts';
import type { Making } from './candidate.ts';
import { type Candidate, loadCandidates } from './candidates.ts';
import { factorNames } from './factor-names.ts';
import { rangesOf, type TargetWorld, targetWorld } from './factors-of.ts';
import { type RankInterval, rankIntervals } from './rank-interval.ts';
import { knownShareOf, type RangeOf, type Score, scoreOf } from './score.ts';
import type { Weights } from './weights.ts';

/**
 * A candidate in its place. `known`: share of the weight of viability that is known, 0-100. `doubt`: how far it is from
 * certain that it makes the thing at all: 0 where a source says so, then by the rule of its surest product.
 */
export type Ranked = {
  candidate: Candidate;
  ranges: readonly RangeOf[];
  viability: Score;
  attractiveness: Score;
  known: number;
  doubt: number;
  rank: number;
};

/** All candidates of a gap in order. */
export type Ranking = {
  world: TargetWorld;
  gap: GapOf;
  weights: Weights;
  entries: readonly Ranked[];
  /** By enterprise key, for the best 300; worked out when first asked for. */
  intervals(): ReadonlyMap<string, RankInterval>;
};

/** Rankings kept; one of 5,000 candidates holds about 5 MB. */
const KEPT = 12;

/** Values that differ by less are equal. */
const DIGITS = 1e9;
export const rounded = (value: number): number => Math.round(value * DIGITS) / DIGITS;

export type Position = readonly [mid: number, known: number, doubt: number, key: string];

/** Larger middle, then larger known share, then the surer maker, then key: negative when `a` comes first. */
export const compare = (a: Position, b: Position): number =>
  b[0] - a[0] || b[1] - a[1] || a[2] - b[2] || (a[3] < b[3] ? -1 : Number(a[3] > b[3]));

export const positionOf = ({ viability, known, doubt, candidate }: Omit<Ranked, 'rank'>): Position => [
  rounded(viability.mid),
  rounded(known),
  doubt,
  candidate.enterprise.key,
];

/** Candidates in order, each with its rank; equal middles share one. */
export function inOrder(scored: readonly Omit<Ranked, 'rank'>[]): Ranked[] {
  const placed = scored
    .map((entry) => ({ entry, position: positionOf(entry) }))
    .sort((a, b) => compare(a.position, b.position));
  let rank = 0;
  return placed.map(({ entry, position }, index) => {
    if (position[0] !== placed[index - 1]?.position[0]) rank = index + 1;
    return { rank, ...entry };
  });
}

function doubtOf(making: Making | undefined): number {
  if (making && making.activities.length > 0) return 0;
  const [surest] = making?.products ?? [];
  return surest ? 1 + matchRules.indexOf(surest.match.rule) : 1 + matchRules.length;
}

export const scored = (
  candidate: Candidate,
  ranges: readonly RangeOf[],
  weights: Weights,
  segment: string,
): Omit<Ranked, 'rank'> => ({
  candidate,
  ranges,
  viability: scoreOf(ranges, weights, 'VIABILITY'),
  attractiveness: scoreOf(ranges, weights, 'ATTRACTIVENESS'),
  known: knownShareOf(ranges, weights, 'VIABILITY'),
  doubt: doubtOf(candidate.makes.get(segment)),
});

/** The ranking of some candidates of a gap. */
export function rankOf(world: TargetWorld, gap: GapOf, candidates: readonly Candidate[], weights: Weights): Ranking {
  const entries = inOrder(candidates.map((each) => scored(each, rangesOf(world, gap, each), weights, gap.segment.key)));
  let drawn: ReadonlyMap<string, RankInterval> | undefined;
  return {
    world,
    gap,
    weights,
    entries,
    intervals() {
      drawn ??= new Map(
        rankIntervals(entries, weights).map((interval, index) => [
          entries[index]?.candidate.enterprise.key ?? '',
          interval,
        ]),
      );
      return drawn;
    },
  };
}

const kept = new WeakMap<Graph, Recent<Ranking>>();

/** The ranking of all candidates of a gap; recent ones of the same version of the data and weights are kept. */
export function rankingOf(context: Context, gap: GapOf, weights: Weights): Promise<Ranking> {
  const { assessment, catalogue, chain, segment } = gap;
  const recent = kept.get(context.graph) ?? new Recent<Ranking>(KEPT);
  kept.set(context.graph, recent);
  const key = [
    catalogue.version,
    assessment.scope.area,
    assessment.scope.asOf,
    chain.key,
    segment.key,
    ...factorNames.map((name) => weights[name]),
  ];
  return recent.of(key.join('|'), async () => {
    const [world, candidates] = await Promise.all([
      targetWorld(context, assessment),
      loadCandidates(context, assessment, [segment.key]),
    ]);
    return rankOf(world, gap, candidates, weights);
  });
}
