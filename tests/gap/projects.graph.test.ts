import { describe, expect, it } from 'vitest';
import { TEST_CITY } from '../setup/test-city.ts';
import { useWorld } from '../setup/world.ts';
import { knownFacts } from './known-facts.ts';

type Event = {
  key: string;
  date: number | null;
  planned: boolean;
  stageFrom: number | null;
  stageTo: number | null;
  stopped: boolean;
  printed: string;
};

const world = useWorld('tiny-chain');
async function project(key: string, asOf = 20250630, places = TEST_CITY) {
  const rows = await knownFacts(world.graph, 'projects', places, asOf);
  return rows.find((row) => row.key === key);
}
const events = async (key: string, asOf?: number) =>
  [...(((await project(key, asOf))?.events ?? []) as readonly Event[])].sort((a, b) => (a.key < b.key ? -1 : 1));

describe('the projects of a city', () => {
  it('are known with place and segments', async () =>
    expect(await project('c-line')).toMatchObject({
      place: 'Zone:west',
      fills: [{ segment: 'c', known: 20241231 }],
      phaseOf: null,
    }));

  it('carry their backers', async () => expect((await project('backed'))?.backers).toEqual(['backer']));

  it('carry their whole history, plans included', async () =>
    expect(await events('c-line')).toMatchObject([
      { stageFrom: 5, stageTo: 5, date: 20241231, planned: false, printed: '在建' },
      { stageFrom: 7, stageTo: 7, date: 20250331, planned: true, printed: '计划投产' },
    ]));

  it('keep a vague word as an interval', async () =>
    expect(await events('vague')).toMatchObject([{ stageFrom: 2, stageTo: 5, printed: '引进' }]));

  it('say when they were stopped', async () =>
    expect(await events('stopped')).toMatchObject([
      { stageFrom: 3, stopped: false },
      { stageFrom: null, stopped: true, date: 20250531 },
    ]));

  it('know when anything was stated about them', async () =>
    expect(new Set((await project('backed'))?.statements as number[])).toEqual(new Set([20241231, 20250630])));

  it('hold phases that fill nothing themselves', async () =>
    expect(await project('backed-phase-2')).toMatchObject({ phaseOf: 'backed', fills: [] }));

  it('carry the investment of their row, and the lists that they are on', async () =>
    expect(await project('backed')).toMatchObject({
      investmentWan: 20000,
      investmentBound: 'AT_LEAST',
      lists: ['key-list'],
    }));
});

describe('the same at an earlier date', () => {
  it('has the investment as it was known then', async () =>
    expect(await project('backed', 20250629)).toMatchObject({ investmentWan: 20000, investmentBound: 'AT_LEAST' }));
  it('knows no project of a later source', async () => expect(await project('overlap', 20250629)).toBeUndefined());
  it('knows no event and no statement of a later source', async () => {
    expect((await events('building', 20250228)).map(({ printed }) => printed)).toEqual(['签约']);
    expect((await project('backed', 20250228))?.statements).toEqual([20241231]);
  });
});

it('a county has only what is sited in it', async () =>
  expect(await project('c-line', 20250630, ['Region:990101', 'Zone:east'])).toBeUndefined());
