import { describe, expect, it } from 'vitest';
import { apartOf } from '../../server/src/figure/apart.ts';
import { changesOf } from '../../server/src/figure/change.ts';
import { linesOf } from '../../server/src/figure/line.ts';
import type { ObservationRow } from '../../server/src/figure/observation.ts';
import { observation } from './observation.ts';

const keys = (rows: ObservationRow[]) => linesOf(rows).map(({ points }) => points.map(({ key }) => key));
const y2023 = observation({ key: 'a', value: 20, period: '2023', population: '东区2023年签约项目' });
const y2024 = observation({ key: 'b', value: 25, period: '2024', population: '东区2024年签约项目' });
const conflict = (inForce: string | null, told = true) => [
  { key: 'c', inForce, ruleZh: '起算年不同。', ruleEn: 'They begin in different years.', told },
];

describe('a line', () => {
  it('joins two years of one population, oldest first', () => expect(keys([y2024, y2023])).toEqual([['a', 'b']]));

  it.each<[string, Partial<ObservationRow>, string]>([
    ['another population', { population: '西片签约项目' }, 'POPULATION'],
    ['another window', { period: '2024-01/2024-08' }, 'WINDOW'],
    ['a span over more than a year', { period: '2023-01/2024-06' }, 'CUMULATIVE'],
    ['a plan', { period: 'plan' }, 'PLAN'],
    ['a lower bound', { bound: 'AT_LEAST' }, 'BOUND'],
    ['another unit', { unit: '亿元' }, 'UNIT'],
    ['another value of the same year', { period: '2023', population: '东区2023年签约项目' }, 'RIVAL'],
  ])('does not join %s, and says so', (_, other, reason) => {
    const rows = [y2023, { ...y2024, ...other }];
    expect(keys(rows)).toHaveLength(2);
    expect(apartOf(linesOf(rows))?.reasons).toContain(reason);
  });

  it('does not join what a recorded conflict sets against each other, and gives its rule', () => {
    const lines = linesOf([
      { ...y2023, conflicts: conflict(null) },
      { ...y2024, conflicts: conflict(null) },
    ]);
    expect(lines).toHaveLength(2);
    expect(apartOf(lines)).toMatchObject({
      reasons: ['CONFLICT'],
      sentence: { zh: '2 条不连成一线：起算年不同。' },
    });
    expect(lines.flatMap(changesOf)).toEqual([]);
  });

  it('keeps the rule of a conflict to itself while one side is not yet known', () => {
    const told = conflict(null, false);
    const apart = apartOf(
      linesOf([
        { ...y2023, conflicts: told },
        { ...y2024, conflicts: told },
      ]),
    );
    expect(apart?.reasons).toEqual(['CONFLICT']);
    expect(apart?.sentence.zh).toBe('2 条不连成一线：来源之间有已记录的出入。');
    expect(apart?.sentence.en).not.toContain('begin');
  });

  it('keeps the one that a conflict puts in force', () => {
    const rival = observation({ key: 'r', value: 99, period: '2023', population: '东区2023年签约项目' });
    const rows = [{ ...y2023, conflicts: conflict('a') }, { ...rival, conflicts: conflict('a') }, y2024];
    expect(keys(rows)).toEqual([['a', 'b'], ['r']]);
  });

  it('one line needs no reason', () => expect(apartOf(linesOf([y2023, y2024]))).toBeNull());
});

describe('a change', () => {
  it('is a difference and a growth: 20 to 25 is 5 more, 25 %', () =>
    expect(changesOf({ points: [y2023, y2024] })).toMatchObject([{ difference: 5, unit: '个', growth: 25 }]));

  it('of per cents is percentage points and has no growth: 37.5 % to 40 %', () => {
    const points = [
      { ...y2023, value: 37.5, unit: '%' },
      { ...y2024, value: 40, unit: '%' },
    ];
    expect(changesOf({ points })).toMatchObject([{ difference: 2.5, unit: '个百分点', growth: null }]);
  });

  it('is not reckoned from bounds', () =>
    expect(changesOf({ points: [y2023, { ...y2024, bound: 'AT_LEAST' }] })).toEqual([]));
});
