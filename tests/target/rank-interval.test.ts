import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factorNames } from '../../server/src/target/factor-names.ts';
import { UNKNOWN } from '../../server/src/target/range.ts';
import { DEFAULTS, rankIntervals } from '../../server/src/target/rank-interval.ts';
import { inOrder } from '../../server/src/target/ranking.ts';
import { weightsOf } from '../../server/src/target/weights.ts';
import { anyRanges, anyWeights, entriesOf, type Ranges } from './any-candidates.ts';

/** Rank intervals (design §5): what other weights and better knowledge could make of a place. */
const equal = weightsOf('weights', []);
const at = (value: number) => ({ low: value, high: value });
const all = (value: { low: number; high: number }, more: Partial<Ranges> = {}): Ranges =>
  ({ ...Object.fromEntries(factorNames.map((name) => [name, value])), ...more }) as Ranges;
const intervals = (candidates: readonly Ranges[], weights = equal) =>
  rankIntervals(inOrder(entriesOf(candidates, weights)), weights);

describe('the interval of a rank', () => {
  it('is the rank itself where all is known and no weighing changes the order', () =>
    expect(intervals([all(at(90)), all(at(60)), all(at(30))])).toEqual([
      { low: 1, high: 1 },
      { low: 2, high: 2 },
      { low: 3, high: 3 },
    ]));

  it('is one rank for equals', () =>
    expect(intervals([all(at(50)), all(at(50)), all(at(50))])).toEqual([1, 2, 3].map(() => ({ low: 1, high: 1 }))));

  it('spans both ranks where either may be better', () => {
    const [first, second] = intervals([all(at(50), { MAKES: UNKNOWN }), all(at(50), { TIE: UNKNOWN })]);
    expect([first, second]).toEqual([
      { low: 1, high: 2 },
      { low: 1, high: 2 },
    ]);
  });

  it('is not moved by what is the same for all candidates of a gap', () => {
    const known = [all(at(60)), all(at(59))];
    const open = known.map((ranges) => ({ ...ranges, ZONE_FIT: UNKNOWN, CROWDING: UNKNOWN }));
    expect(intervals(open)).toEqual(intervals(known));
  });

  it('is worked out for the best 300 only', () => {
    const many = Array.from({ length: 320 }, (_, index) => all(at(100 - index / 4)));
    expect(intervals(many)).toHaveLength(DEFAULTS.best);
  });

  it('holds the rank, lies within the list, and is the same each time', () =>
    fc.assert(
      fc.property(fc.array(anyRanges, { minLength: 1, maxLength: 8 }), anyWeights, (candidates, weights) => {
        const ranked = inOrder(entriesOf(candidates, weights));
        const found = rankIntervals(ranked, weights);
        expect(rankIntervals(ranked, weights)).toEqual(found);
        ranked.forEach(({ rank }, index) => {
          const { low, high } = found[index] ?? { low: 0, high: 0 };
          expect(low).toBeGreaterThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(rank);
          expect(high).toBeGreaterThanOrEqual(rank);
          expect(high).toBeLessThanOrEqual(candidates.length);
        });
      }),
      { numRuns: 25 },
    ));
});
