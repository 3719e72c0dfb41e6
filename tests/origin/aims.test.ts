import { describe, expect, it } from 'vitest';
import { cameUninvited, comersFrom, originAims } from '../../server/src/origin/aims.ts';
import { arrivalsOf, originEnterprises, originProjects } from '../../server/src/origin/arrivals.ts';
import { originSources } from '../../server/src/origin/sources.ts';
import { backer, home, project, tree } from './land.ts';

const aim = (of: string, region: string, source = 'S') => ({
  ...{ statement: `region_targets/${of}/${region}/${source}`, kind: 'TARGET', of, region },
  ...{ name: null, nameEn: null, rules: null, source },
});
const came = (id: string, at: string, ...seats: string[]) => ({ id, seats, at: [at] });

describe('what came of aiming at a region', () => {
  const outcome = (region: string, ...comers: ReturnType<typeof came>[]) =>
    originAims([aim('Region:county', region)], comers, tree, home)[0];

  it('came to the county that aims, by one of its zones', () =>
    expect(outcome('Region:south', came('p', 'Zone:park', 'Region:port'))).toMatchObject({
      ...{ outcome: 'CAME', here: ['p'], elsewhere: 0 },
    }));
  it('came to home, at a place of which no county is known', () =>
    expect(outcome('Region:south', came('p', 'Zone:loose', 'Region:port'))).toMatchObject({
      ...{ outcome: 'ELSEWHERE', here: [], elsewhere: 1 },
    }));
  it('a firm of the province without a city is not decidably in a macro-region of which one city is a member', () =>
    expect(outcome('Region:bay', came('p', 'Zone:park', 'Region:south'))).toMatchObject({
      ...{ outcome: 'UNDECIDED', undecided: 1 },
    }));
  it('a firm of another city of that province is decidedly not', () =>
    expect(outcome('Region:bay', came('p', 'Zone:park', 'Region:hill'))).toMatchObject({ outcome: 'NOTHING_SEEN' }));
  it('several sources of one aim are one aim with several statements', () =>
    expect(
      originAims([aim('Zone:park', 'Region:north', 'A'), aim('Zone:park', 'Region:north', 'B')], [], tree, home),
    ).toMatchObject([{ outcome: 'NOTHING_SEEN', statements: [{}, {}].map(() => expect.any(String)) }]));
});

it('what came from none of the regions aimed at came uninvited; what may have been aimed at did not', () => {
  const aims = [aim('Region:home', 'Region:bay')];
  expect(cameUninvited(tree, aims, came('p', 'Zone:park', 'Region:north'))).toBe(true);
  expect(cameUninvited(tree, aims, came('p', 'Zone:park', 'Region:south'))).toBe(false);
  expect(cameUninvited(tree, aims, came('p', 'Zone:park', 'Region:north', 'Region:port'))).toBe(false);
  expect(cameUninvited(tree, aims, came('p', 'Zone:park'))).toBe(false);
});

it('of two backers one is enough to come from a region', () => {
  const comers = [came('both', 'Zone:park', 'Region:north', 'Region:hill'), came('wide', 'Zone:park', 'Region:land')];
  const { sure, undecided } = comersFrom(tree, 'Region:south', comers);
  expect([sure.map(({ id }) => id), undecided.map(({ id }) => id)]).toEqual([['both'], ['wide']]);
});

describe('source regions', () => {
  const facts = {
    projects: [
      project('shared', {
        investmentWan: 1000,
        investmentBound: 'EXACT',
        backers: [backer('a', 'Region:north'), backer('b', 'Region:port', { standing: 'INFERRED' })],
      }),
      project('own', { backers: [backer('c', 'Zone:park')] }),
      project('silent'),
    ],
  };
  const projects = originProjects(facts, tree, home);
  const supplier = {
    ...backer('d', 'Region:north', { unnamed: true, countLow: 2 }),
    ...{ tie: 'SUPPLIES' as const, statement: 'supplies/d', at: 'Zone:park' },
  };
  const enterprises = originEnterprises([supplier], projects, tree, home);
  const sources = originSources(projects, enterprises, [aim('Region:home', 'Region:bay')], tree);
  const at = (region: string) => sources.find((source) => source.region === region);

  it('a shared project counts in full in both', () => {
    expect(at('Region:north')).toMatchObject({
      ...{ projects: ['Project:shared'], money: { knownWan: 1000 }, shared: 1, inferred: 0, targeted: 'OUT' },
      ...{ enterprises: ['Enterprise:a', 'Enterprise:d'], enterpriseCount: 3, enterpriseCountExact: false },
      uninvited: ['Project:shared', 'Enterprise:d'],
    });
    expect(at('Region:south')).toMatchObject({
      ...{ projects: ['Project:shared'], shared: 1, inferred: 1, targeted: 'MAYBE', uninvited: [] },
    });
  });
  it('provinces that nothing was seen from are there with nothing', () =>
    expect(at('Region:own')).toMatchObject({ projects: [], enterprises: [], money: { knownWan: 0, unknown: 0 } }));
  it('a firm and the project that it backs count once among the arrivals', () =>
    expect(arrivalsOf(projects, enterprises).map(({ id }) => id)).toEqual([
      ...['Project:shared', 'Project:own', 'Project:silent', 'Enterprise:d'],
    ]));
});
