import fc from 'fast-check';
import type { FactorName } from '../../server/src/gen/schema.ts';
import type { MatchRule } from '../../server/src/product/segment-matches.ts';
import type { Candidate } from '../../server/src/target/candidate.ts';
import { axisOf, factorNames } from '../../server/src/target/factor-names.ts';
import { scored } from '../../server/src/target/ranking.ts';
import type { RangeOf } from '../../server/src/target/score.ts';
import type { Weights } from '../../server/src/target/weights.ts';

/** Candidates of a gap at random: only their factors matter. */
export type Ranges = Readonly<Record<FactorName, { low: number; high: number }>>;

const known = fc.integer({ min: 0, max: 100 }).map((value) => ({ low: value, high: value }));
const open = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }));
const range = fc.oneof(
  known,
  fc.constant({ low: 0, high: 100 }),
  open.map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
);
const forEach = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Record<FactorName, T>> =>
  fc.record(Object.fromEntries(factorNames.map((name) => [name, value])) as Record<FactorName, fc.Arbitrary<T>>);

export const anyRanges: fc.Arbitrary<Ranges> = forEach(range);
export const anyWeights: fc.Arbitrary<Weights> = forEach(fc.integer({ min: 0, max: 20 })).filter(
  (weights) =>
    factorNames.some((name) => axisOf[name] === 'VIABILITY' && weights[name] > 0) &&
    factorNames.some((name) => axisOf[name] === 'ATTRACTIVENESS' && weights[name] > 0),
);
export const anyFactor = fc.constantFrom(...factorNames);

export const rangesFrom = (ranges: Ranges): RangeOf[] =>
  factorNames.map((name) => ({ name, axis: axisOf[name], ...ranges[name] }));

/** By a source (null), or by a product of the rule. */
export const candidate = (key: string, rule: MatchRule | null = null) => {
  const making =
    rule === null ? { activities: [{}], products: [] } : { activities: [], products: [{ match: { rule } }] };
  return { enterprise: { key }, makes: new Map([['s', making]]) } as unknown as Candidate;
};

export const entriesOf = (all: readonly Ranges[], weights: Weights) =>
  all.map((ranges, index) => scored(candidate(`e${String(index).padStart(4, '0')}`), rangesFrom(ranges), weights, 's'));
