import { describe, expect, it } from 'vitest';
import { type FactsOfAllDates, knownBy } from '../../server/src/gap/known-by.ts';

type Told = FactsOfAllDates['projects'][number];
const told: Told = {
  ...{ key: 'p', name: '项目', nameEn: null, place: null, phaseOf: null, capacity: null, unit: null, known: 20240101 },
  ...{ investmentWan: 100, investmentBound: 'EXACT', since: null, until: null, fills: [], backers: [], lists: [] },
  ...{ events: [], statements: [] },
};
const at = (asOf: number, ...projects: Told[]) =>
  knownBy({ activities: [], projects, purchases: [], surveys: [], leaderships: [] }, asOf, new Map()).projects;

describe('what was known by a date', () => {
  it('holds no project of a later source', () => {
    expect(at(20231231, told)).toEqual([]);
    expect(at(20240101, told)).toHaveLength(1);
  });

  it('tells what staff corrected as it was told until that day', () => {
    const before = { ...told, investmentWan: 100, until: 20250301 };
    const after = { ...told, investmentWan: 200, since: 20250301 };
    expect(at(20250228, before, after).map(({ investmentWan }) => investmentWan)).toEqual([100]);
    expect(at(20250301, before, after).map(({ investmentWan }) => investmentWan)).toEqual([200]);
  });

  it('links a project as it was linked that day', () => {
    const moved = {
      ...told,
      fills: [
        { segment: 'a', key: 'p/a', known: 20240101, until: 20250301 },
        { segment: 'b', key: 'p/b', known: 20250301, until: null },
      ],
      backers: [{ key: 'firm', known: 20240601, until: null }],
      lists: [{ key: 'list', known: 20240701 }],
    };
    expect(at(20240101, moved)).toMatchObject([{ fills: [{ segment: 'a' }], backers: [], lists: [] }]);
    expect(at(20250301, moved)).toMatchObject([{ fills: [{ segment: 'b' }], backers: ['firm'], lists: ['list'] }]);
  });

  it('knows neither events nor statements of later sources', () => {
    const event = {
      key: 'e',
      stageFrom: 3,
      stageTo: 3,
      stopped: false,
      date: 20240101,
      planned: false,
      printed: '',
      store: null,
    };
    const spoken = { ...told, events: [{ ...event, known: 20240601 }], statements: [20240101, 20240601] };
    expect(at(20240531, spoken)).toMatchObject([{ events: [], statements: [20240101] }]);
    expect(at(20240601, spoken)).toMatchObject([{ events: [{ key: 'e' }], statements: [20240101, 20240601] }]);
  });

  it('counts a leader from the day on which it is known to be here', () => {
    const leads = {
      key: 'l',
      enterprise: 'firm',
      chain: 'c',
      kind: 'LEADER' as const,
      known: 20230101,
      from: null,
      until: null,
    };
    const by = (asOf: number) =>
      knownBy(
        { activities: [], projects: [], purchases: [], surveys: [], leaderships: [{ ...leads, here: 20240101 }] },
        asOf,
        new Map(),
      ).leaderships.length;
    expect([by(20231231), by(20240101)]).toEqual([0, 1]);
  });
});
