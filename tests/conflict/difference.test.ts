import { expect, test } from 'vitest';
import { differenceOf } from '../../server/src/conflict/difference.ts';

const said = (value: string, unit: string | null = null, population: string | null = null) => ({
  value,
  unit,
  population,
  populationEn: null,
});

test('two figures of one unit differ by their difference', () =>
  expect(differenceOf([said('25000', '亩'), said('20000', '亩')])).toEqual({
    zh: '相差 5,000 亩。',
    en: 'They differ by 5,000 亩.',
  }));
test('large sums are told in 亿元', () =>
  expect(differenceOf([said('450000', '万元'), said('200000', '万元')])).toEqual({
    zh: '相差 25 亿元。',
    en: 'They differ by CNY 2,500 million.',
  }));
test('of more than two the largest and the smallest', () =>
  expect(differenceOf([said('1', '个'), said('12', '个'), said('9', '个')]).zh).toBe('最大与最小相差 11 个。'));
test('shares differ in percentage points, without ghosts of floating point', () =>
  expect(differenceOf([said('0.3', '%'), said('0.1', '%')]).zh).toBe('相差 0.2 个百分点。'));
test('figures over different populations must not be compared', () =>
  expect(differenceOf([said('93.4', '%', '2022年以来'), said('65.3', '%', '2025年上半年')]).zh).toBe(
    '相差 28.1 个百分点；总体不同，不能相比。',
  ));
test('words differ, units differ, equal figures are equal', () => {
  expect(differenceOf([said('打桩'), said('主体完工')]).zh).toBe('说法不同。');
  expect(differenceOf([said('10', '亩'), said('10', '公顷')]).zh).toBe('单位不同。');
  expect(differenceOf([said('10', '亩'), said('10.0', '亩')]).zh).toBe('数值相同。');
});
