import { describe, expect, it } from 'vitest';
import { concentrationOf } from '../../server/src/chain/concentration.ts';
import { itemOfActivity } from '../../server/src/gap/item.ts';
import { EMPTY } from '../../server/src/gap/situation.ts';
import { activity } from '../landing/world.ts';

const of = (...makers: readonly (readonly [tons: number | null, unit?: string, firms?: number])[]) =>
  concentrationOf({
    ...EMPTY,
    items: makers.flatMap(([capacity, unit = 't', firms = 1], at) => {
      const fact = activity(`e${at}`, 's', {
        capacity,
        unit: capacity === null ? null : unit,
        unnamed: firms > 1,
        countLow: firms,
      });
      return itemOfActivity(fact) ?? [];
    }),
  });

describe('concentration', () => {
  it('of nothing is not known', () => expect(of()).toBeNull());
  it('of one supplier is 10,000, whatever its share', () =>
    expect(of([null])).toEqual({ hhi: 10_000, equalShares: false, atMost: false }));
  it('goes by capacity where all are known: 80, 15 and 5 %', () =>
    expect(of([80], [15], [5])).toEqual({ hhi: expect.closeTo(6_650, 8), equalShares: false, atMost: false }));
  it.each([
    ['one is unknown', [[80], [15], [null]]],
    ['units differ', [[80], [15], [5, 'm']]],
    ['all are zero', [[0], [0], [0]]],
  ] as const)('takes shares as equal where %s, and says so', (_, makers) =>
    expect(of(...makers)).toEqual({ hhi: expect.closeTo(10_000 / 3, 8), equalShares: true, atMost: false }),
  );
  it('is an upper bound with "several firms", which are at least two', () =>
    expect(of([null], [null, 't', 2])).toEqual({
      hhi: expect.closeTo(10_000 / 3, 8),
      equalShares: true,
      atMost: true,
    }));
});
