import { describe, expect, it } from 'vitest';
import type { Structure } from '../../server/src/chain/structure.ts';
import type { Industry } from '../../server/src/industry/industry.ts';
import { Portfolio } from '../../server/src/zone/portfolio.ts';
import { totalOf } from '../../server/src/zone/total.ts';

const segment = (key: string, industry: string) =>
  [key, { key, name: key, nameEn: key, aliases: [], recruitable: true, industry }] as const;
const chain = (key: string, ...segments: string[]) =>
  [
    key,
    {
      key,
      name: key,
      nameEn: key,
      version: '1',
      origin: 'TEMPLATE',
      noteZh: null,
      noteEn: null,
      made: false,
      members: segments.map((segment) => ({ segment, side: false, group: null, groupEn: null })),
    },
  ] as const;
const structure: Structure = {
  chains: new Map([chain('led', 'chip', 'glass'), chain('pv', 'glass', 'wire')]),
  segments: new Map([segment('chip', '397'), segment('glass', '3041'), segment('wire', '3099')]),
  inputs: [],
};
const industry = (key: string, parent: string | null): [string, Industry] => [
  key,
  { key, name: key, nameEn: null, parent, segmentCount: 0, enterpriseCount: 0 },
];
const portfolio = new Portfolio(
  structure,
  new Map([industry('30', null), industry('304', '30'), industry('3041', '304'), industry('397', null)]),
);
const makes = (segments: string[], industry: string | null = null) => ({ segments, industry });

describe('against the declared portfolio', () => {
  it.each([
    ['a segment of the chain', ['Chain:pv'], makes(['wire']), 'INSIDE'],
    ['a segment that two chains share', ['Chain:pv'], makes(['glass']), 'INSIDE'],
    ['a segment of another chain', ['Chain:pv'], makes(['chip']), 'OUTSIDE'],
    ['an industry takes in what is narrower', ['Industry:30'], makes(['glass']), 'INSIDE'],
    ['its own industry counts without a segment', ['Industry:304'], makes([], '3041'), 'INSIDE'],
    ['another industry', ['Industry:30'], makes([], '397'), 'OUTSIDE'],
    ['nobody knows what it makes', ['Chain:pv'], makes([]), 'UNKNOWN'],
    ['the zone has no known priority', [], makes(['wire']), 'NO_PRIORITIES'],
  ])('%s', (_, targets, making, expected) => expect(portfolio.matchOf(targets, making)).toBe(expected));

  it('a making is on every chain that has its segment', () =>
    expect(portfolio.chainsOf(makes(['glass']))).toEqual(['led', 'pv']));
});

describe('a sum over projects', () => {
  const project = (key: string, landMu: number | null, phaseOf: string | null = null) => ({ key, landMu, phaseOf });
  const sum = (...projects: ReturnType<typeof project>[]) => totalOf(projects, ({ landMu }) => landMu);

  it('takes a whole by its own figure and not by its phases again', () =>
    expect(sum(project('a', 100), project('a1', 60, 'a'), project('b', 20))).toEqual({
      value: 120,
      stated: 2,
      unstated: 0,
    }));
  it('takes the phases where the whole has no figure', () =>
    expect(sum(project('a', null), project('a1', 60, 'a'), project('a2', 30, 'a'))).toEqual({
      value: 90,
      stated: 1,
      unstated: 0,
    }));
  it('says how many have none', () =>
    expect(sum(project('a', null), project('b', 20), project('c1', 5, 'c'))).toEqual({
      value: 25,
      stated: 2,
      unstated: 1,
    }));
});
