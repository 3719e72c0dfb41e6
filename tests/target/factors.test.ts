import { describe, expect, it } from 'vitest';
import { bestRise, completenessRiseOf } from '../../server/src/target/factors/completeness-rise.ts';
import { crowdingOf } from '../../server/src/target/factors/crowding.ts';
import { investsHereOf } from '../../server/src/target/factors/invests-here.ts';
import { listedOf, listedState } from '../../server/src/target/factors/listed.ts';
import { makesOf } from '../../server/src/target/factors/makes.ts';
import { notDuplicatingOf } from '../../server/src/target/factors/not-duplicating.ts';
import { regionOf } from '../../server/src/target/factors/region.ts';
import { severityClosedOf } from '../../server/src/target/factors/severity-closed.ts';
import { sizeOf } from '../../server/src/target/factors/size.ts';
import { tieOf } from '../../server/src/target/factors/tie.ts';
import { zoneFitOf } from '../../server/src/target/factors/zone-fit.ts';

/** Each formula by hand (design §5): known values are points, the unknown is an interval. */
const at = (value: number) => ({ low: value, high: value });
const anything = { low: 0, high: 100 };

describe('a factor', () => {
  it('MAKES is the share in per cent, unknown without one; a share of 0 is known', () => {
    expect(makesOf(59.6)).toEqual(at(59.6));
    expect(makesOf(0)).toEqual(at(0));
    expect(makesOf(null)).toEqual(anything);
  });

  it('TIE is 100, 50, 25, 0 by steps, unknown without any supply', () => {
    expect([1, 2, 3, 4].map((steps) => tieOf(steps, true).low)).toEqual([100, 50, 25, 0]);
    expect(tieOf(null, true)).toEqual(at(0));
    expect(tieOf(null, false)).toEqual(anything);
  });

  it('REGION is 100, 70, 0, with an interval where the place is too wide to say', () => {
    expect(regionOf('IN', 'IN')).toEqual(at(100));
    expect(regionOf('OUT', 'IN')).toEqual(at(70));
    expect(regionOf('OUT', 'OUT')).toEqual(at(0));
    expect(regionOf('OUT', 'MAYBE')).toEqual({ low: 0, high: 70 });
    expect(regionOf('MAYBE', 'IN')).toEqual({ low: 70, high: 100 });
    expect(regionOf('MAYBE', 'OUT')).toEqual({ low: 0, high: 100 });
  });

  it('INVESTS_HERE is 100 or 0', () => {
    expect([0, 1, 3].map((projects) => investsHereOf(projects).low)).toEqual([0, 100, 100]);
  });

  it('ZONE_FIT is that of the best zone, unknown without zones', () => {
    expect(zoneFitOf({ low: 50, high: 100 })).toEqual({ low: 50, high: 100 });
    expect(zoneFitOf(null)).toEqual(anything);
  });

  it('CROWDING is 100, 50, 0 by makers at home, down to 0 where there may be more', () => {
    const counted = (low: number) => crowdingOf({ low, exact: true }, true);
    expect([0, 1, 2, 5].map(counted)).toEqual([at(100), at(50), at(0), at(0)]);
    expect(crowdingOf({ low: 1, exact: false }, true)).toEqual({ low: 0, high: 50 });
    expect(crowdingOf({ low: 0, exact: true }, false)).toEqual(anything);
  });

  it('SIZE is four bands, each beginning at its line; a bound leaves one side open', () => {
    const exact = (wan: number) => sizeOf(wan, 'EXACT').low;
    expect([0, 39_999, 40_000, 199_999, 200_000, 999_999, 1_000_000].map(exact)).toEqual([25, 25, 50, 50, 75, 75, 100]);
    expect(sizeOf(200_000, 'AT_LEAST')).toEqual({ low: 75, high: 100 });
    expect(sizeOf(200_000, 'AT_MOST')).toEqual({ low: 25, high: 75 });
    expect(sizeOf(200_000, 'ABOUT')).toEqual(at(75));
    expect(sizeOf(null, 'EXACT')).toEqual(anything);
  });

  it('LISTED is 100 with a code or a list; not being in our registers is unknown; a statement of no is 0', () => {
    const enterprise = { key: 'e', name: 'E', nameEn: null, kind: 'FIRM' as const, code: null, aliases: [] };
    const firm = { enterprise: { ...enterprise, unnamed: false, countLow: 1, place: null, industry: null }, lists: [] };
    const says = (value: string, known = 20240101) => ({ key: `s/${value}`, value, known, source: 'S' });
    expect(listedState({ ...firm, said: [] })).toBeNull();
    expect(listedState({ ...firm, enterprise: { ...firm.enterprise, code: '600000' }, said: [says('false')] })).toBe(
      true,
    );
    expect(
      listedState({ ...firm, lists: [{ key: 'l/e', name: '专精特新名单', nameEn: null, source: 'S' }], said: [] }),
    ).toBe(true);
    expect(listedState({ ...firm, said: [says('false')] })).toBe(false);
    expect(listedState({ ...firm, said: [says('false', 20230101), says('true', 20240101)] })).toBe(true);
    expect([listedOf(true), listedOf(false), listedOf(null)]).toEqual([at(100), at(0), anything]);
  });

  it('SEVERITY_CLOSED is the difference; what rises closes nothing', () => {
    expect(severityClosedOf(62.5, 12.5)).toEqual(at(50));
    expect(severityClosedOf(10, 12)).toEqual(at(0));
  });

  it('COMPLETENESS_RISE is relative to the best on the chain: in the example of design §4, b 100 and c 55', () => {
    const parts = [
      { weight: 1, presence: 0 },
      { weight: 1, presence: 0 },
      { weight: 0.8, presence: 0.25 },
      { weight: 0.6, presence: 0.8 },
      { weight: 0.3, presence: 0.8 },
    ];
    const best = bestRise(parts);
    expect(best).toBeCloseTo(80 / 3.7, 9);
    expect(completenessRiseOf(80 / 3.7, best).low).toBeCloseTo(100, 9);
    expect(completenessRiseOf((100 * 0.8 * 0.55) / 3.7, best).low).toBeCloseTo(55, 9);
    expect(completenessRiseOf(0, bestRise([{ weight: 1, presence: 1 }]))).toEqual(at(0));
    expect(bestRise([])).toBe(0);
  });

  it('NOT_DUPLICATING is 0 when the landing newly overlaps', () => {
    expect([notDuplicatingOf(true), notDuplicatingOf(false)]).toEqual([at(0), at(100)]);
  });
});
