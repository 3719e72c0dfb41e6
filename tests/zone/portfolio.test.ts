import { describe, expect, it } from 'vitest';
import type { Structure } from '../../server/src/chain/structure.ts';
import type { Industry } from '../../server/src/industry/industry.ts';
import { Portfolio } from '../../server/src/zone/portfolio.ts';

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
  { key, name: key, nameEn: null, parent },
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
