import { describe, expect, it } from 'vitest';
import { populationKind } from '../../server/src/figure/population.ts';
import { windowOf } from '../../server/src/figure/window.ts';

const kind = (population: string, period: string) => populationKind(population, windowOf(period));

describe('same population, other period', () => {
  it.each([
    ['长子经开区2023年签约项目', '2023', '长子经开区签约项目'],
    ['高新区截至2024年11月出让的标准地', '2024-11', '高新区出让的标准地'],
    ['2024年以来各区出让的标准地', '2024-01/2024-08', '各区出让的标准地'],
    ['高新区2024年上半年新签约项目', '2024-01/2024-06', '高新区新签约项目'],
    ['2024年1—8月完成的投资', '2024-01/2024-08', '完成的投资'],
    ['2024年第一季度、全市 投资', '2024-01/2024-03', '全市投资'],
    ['2022年以来“签约一批”项目，截至2023年6月', '2022-01/2023-06', '“签约一批”项目'],
  ])('%s (%s) counts %s', (population, period, expected) => expect(kind(population, period)).toBe(expected));

  it('two years of one population are the same population', () =>
    expect(kind('东区2023年签约项目', '2023')).toBe(kind('东区2024年签约项目', '2024')));

  it.each([
    ['a number that is no date', '13个开发区的投资', '10个开发区的投资'],
    ['how often a campaign was held', '全市2023年上半年两次活动的项目', '全市2023年上半年三次活动的项目'],
    ['a part', '全市工业投资', '全市投资'],
    ['a place', '东区签约项目', '西区签约项目'],
  ])('%s is what the population is', (_, a, b) => expect(kind(a, '2023')).not.toBe(kind(b, '2023')));

  it('a year outside the period is part of the population', () => {
    expect(kind('2019年前成立的企业', '2023')).toBe('2019年前成立的企业');
    expect(kind('2019年前成立的企业', '2023')).not.toBe(kind('2020年前成立的企业', '2023'));
  });

  it('a plan has no period to take out', () => expect(kind('2026年产值', 'plan')).toBe('2026年产值'));
});
