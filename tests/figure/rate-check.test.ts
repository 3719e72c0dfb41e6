import { expect, it } from 'vitest';
import { checkRate, halfPlace } from '../../server/src/figure/rate-check.ts';

const check = (printed: number | null, numerator: number | null, denominator: number | null, bound = 'EXACT') =>
  checkRate({ printed, numerator, denominator, bound: bound as 'EXACT' }).state;

it.each([
  [65.3, 0.05],
  [100, 0.5],
  [7.13, 0.005],
])('half a unit of the last place of %d is %d', (value, expected) => expect(halfPlace(value)).toBeCloseTo(expected, 9));

it.each<[string, number | null, number | null, number | null, string, string]>([
  ['65.33… rounds to 65.3', 65.3, 360, 551, 'EXACT', 'AGREES'],
  ['exactly half a unit is still in', 12.5, 1245, 10_000, 'EXACT', 'AGREES'],
  ['beyond half a unit is out', 65.4, 360, 551, 'EXACT', 'DISAGREES'],
  ['parts that are rounded themselves have room: 176.15 / 243.25 is 72.415', 72.4, 176.2, 243.2, 'EXACT', 'AGREES'],
  ['but not for all: 72.486 is no 72.6', 72.6, 176.2, 243.2, 'EXACT', 'DISAGREES'],
  ['a whole per cent has more room', 72, 176.2, 243.2, 'EXACT', 'AGREES'],
  ['a lower bound may be exceeded', 60, 360, 551, 'AT_LEAST', 'AGREES'],
  ['but not missed', 70, 360, 551, 'AT_LEAST', 'DISAGREES'],
  ['an upper bound the other way round', 70, 360, 551, 'AT_MOST', 'AGREES'],
  ['no parts', 93.4, null, null, 'EXACT', 'NO_PARTS'],
  ['nothing to divide by', 93.4, 0, 0, 'EXACT', 'NO_PARTS'],
  ['no rate printed', null, 11, 20, 'EXACT', 'NOT_PRINTED'],
])('%s', (_, printed, numerator, denominator, bound, expected) =>
  expect(check(printed, numerator, denominator, bound)).toBe(expected),
);

it('says by how much: 11 of 20 is 55 %', () =>
  expect(checkRate({ printed: null, numerator: 11, denominator: 20, bound: 'EXACT' })).toMatchObject({
    computed: 55,
    sentence: { zh: '来源没有印出比率，由 11 / 20 = 55 % 算得。' },
  }));
