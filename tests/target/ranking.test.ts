import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factorNames } from '../../server/src/target/factor-names.ts';
import { UNKNOWN } from '../../server/src/target/range.ts';
import { inOrder, scored } from '../../server/src/target/ranking.ts';
import { knownShareOf, scoreOf } from '../../server/src/target/score.ts';
import { type Weights, weightsOf } from '../../server/src/target/weights.ts';
import { anyFactor, anyRanges, anyWeights, candidate, entriesOf, type Ranges, rangesFrom } from './any-candidates.ts';

/** The order of targets (design §5), by hand and with candidates at random. */
const equal = weightsOf('weights', []);
const all = (value: { low: number; high: number }): Ranges =>
  Object.fromEntries(factorNames.map((name) => [name, value])) as Ranges;
const at = (value: number) => ({ low: value, high: value });
const some = fc.array(anyRanges, { minLength: 1, maxLength: 12 });

/** The rank of the first of some candidates. */
const rankOfFirst = (candidates: readonly Ranges[], weights: Weights): number =>
  inOrder(entriesOf(candidates, weights)).find(({ candidate }) => candidate.enterprise.key === 'e0000')?.rank ?? 0;

describe('a score', () => {
  it('is the weighted mean, the unknown at 0, 50 and 100', () => {
    const ranges = rangesFrom({ ...all(at(60)), MAKES: UNKNOWN, TIE: { low: 20, high: 40 } });
    // Seven of eight at 60 but for TIE: (0 + 20 + 6 · 60) / 8, (50 + 30 + 360) / 8, (100 + 40 + 360) / 8.
    expect(scoreOf(ranges, equal, 'VIABILITY')).toEqual({ low: 47.5, mid: 55, high: 62.5 });
    expect(knownShareOf(ranges, equal, 'VIABILITY')).toBe(75);
    expect(scoreOf(ranges, equal, 'ATTRACTIVENESS')).toEqual({ low: 60, mid: 60, high: 60 });
  });

  it('follows the weights: a factor of weight 0 says nothing, one of weight 3 three times as much', () => {
    const ranges = rangesFrom({ ...all(at(0)), MAKES: at(100), TIE: UNKNOWN });
    const weights = { ...equal, TIE: 0, MAKES: 3 };
    expect(scoreOf(ranges, weights, 'VIABILITY').mid).toBeCloseTo(300 / 9, 9);
    expect(knownShareOf(ranges, weights, 'VIABILITY')).toBe(100);
  });

  it('lies between 0 and 100, low before mid before high, however small or large the weights', () =>
    fc.assert(
      fc.property(anyRanges, anyWeights, fc.constantFrom(1, 1e-300, 1e300), (ranges, weights, factor) => {
        const scaled = Object.fromEntries(factorNames.map((name) => [name, weights[name] * factor])) as Weights;
        const { low, mid, high } = scoreOf(rangesFrom(ranges), scaled, 'VIABILITY');
        expect(low).toBeGreaterThanOrEqual(0);
        expect(mid).toBeGreaterThanOrEqual(low - 1e-9);
        expect(high).toBeGreaterThanOrEqual(mid - 1e-9);
        expect(high).toBeLessThanOrEqual(100 + 1e-9);
      }),
    ));

  it('never counts the unknown as zero', () =>
    fc.assert(
      fc.property(anyRanges, anyWeights, anyFactor, (ranges, weights, name) => {
        const mid = (value: { low: number; high: number }) =>
          scoreOf(rangesFrom({ ...ranges, [name]: value }), { ...weights, [name]: weights[name] + 1 }, 'VIABILITY').mid;
        const moved = mid(UNKNOWN) - mid(at(0));
        if (rangesFrom(ranges).find((range) => range.name === name)?.axis === 'VIABILITY')
          expect(moved).toBeGreaterThan(0);
        else expect(moved).toBeCloseTo(0, 9);
      }),
    ));
});

describe('the order', () => {
  it('gives equal middles one rank and the next one its place; then the better known first, then the key', () => {
    const ranked = inOrder(entriesOf([all(at(50)), all(at(80)), all(UNKNOWN), all(at(20)), all(at(50))], equal));
    expect(ranked.map(({ candidate, rank }) => [candidate.enterprise.key, rank])).toEqual([
      ['e0001', 1],
      ['e0000', 2],
      ['e0004', 2],
      ['e0002', 2],
      ['e0003', 5],
    ]);
  });

  it('puts of those of whom as much is known the surer maker first', () => {
    const rules = ['PART', 'EXACT', null, 'KIND'] as const;
    const entries = rules.map((rule) => scored(candidate(`${rule}`, rule), rangesFrom(all(at(50))), equal, 's'));
    expect(inOrder(entries).map(({ candidate, rank }) => [candidate.enterprise.key, rank])).toEqual([
      ['null', 1],
      ['EXACT', 1],
      ['KIND', 1],
      ['PART', 1],
    ]);
  });

  it('never puts an enterprise lower when a factor of it rises', () =>
    fc.assert(
      fc.property(some, anyWeights, anyFactor, fc.nat(100), ([first, ...rest], weights, name, by) => {
        const { low, high } = (first as Ranges)[name];
        const raised = { low: Math.min(100, low + by), high: Math.min(100, high + by) };
        expect(rankOfFirst([{ ...(first as Ranges), [name]: raised }, ...rest], weights)).toBeLessThanOrEqual(
          rankOfFirst([first as Ranges, ...rest], weights),
        );
      }),
    ));

  it('never prefers an unknown factor to the same one known to be best', () =>
    fc.assert(
      fc.property(some, anyWeights, anyFactor, ([first, ...rest], weights, name) => {
        const rank = (value: { low: number; high: number }) =>
          rankOfFirst([{ ...(first as Ranges), [name]: value }, ...rest], weights);
        expect(rank(at(100))).toBeLessThanOrEqual(rank(UNKNOWN));
      }),
    ));

  it('is the same for weights in the same ratio', () =>
    fc.assert(
      fc.property(some, anyWeights, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (candidates, weights, factor) => {
        const scaled = Object.fromEntries(factorNames.map((name) => [name, weights[name] * factor])) as Weights;
        const order = (used: Weights) =>
          inOrder(entriesOf(candidates, used)).map(({ candidate, rank }) => [candidate.enterprise.key, rank]);
        expect(order(scaled)).toEqual(order(weights));
      }),
    ));
});
