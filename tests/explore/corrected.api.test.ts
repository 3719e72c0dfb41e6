import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { changeProject, codes, type Outcome, revisionOf } from '../change/change.ts';
import { undoNow } from '../merge/merge.ts';
import { useApi } from '../setup/api.ts';
import { around, exploringAt, neighboursAt, pathsAt } from './exploring.ts';

/** Exploring after staff corrected a project: from its day on as corrected, at every date before as it was told then. */
const api = useApi('project-chain');
const PULP = 'Project:pulp-line';
const [BEFORE, AFTER] = ['2027-01-09', '2027-01-10'];
const LONG_MS = 120_000;

const things = [
  PULP,
  'Project:paper-mill',
  'Zone:lake',
  'Region:960102',
  'Segment:pulp',
  'Segment:glue',
  'Enterprise:mill',
];
const ways = [
  ['Region:960102', 'Segment:glue'],
  ['Zone:lake', 'Segment:pulp'],
  ['Region:960102', 'Chain:sheet'],
  ['Enterprise:mill', 'Segment:pulp'],
] as const;
const whole = (asOf: string) => exploringAt(api, { things, ways }, asOf);
const ids = async (from: string, to: string, asOf?: string) =>
  (await pathsAt(api, from, to, asOf)).map(({ nodes }) => nodes.map(({ id }) => id));
/** What the map of the whole graph says is around a thing. */
async function onMap(id: string, asOf: string) {
  let [, stamp, day]: (string | undefined)[] = [];
  // Until it is that of the newest data.
  while (stamp === undefined) {
    const { headers } = await fetch(`${api.address}/atlas/newest?asOf=${asOf}`, { redirect: 'manual' });
    [, stamp, day] = /\/atlas\/(.+)\/(\d+)\.bin$/.exec(headers.get('location') ?? '') ?? [];
  }
  const json = async (path: string) => (await fetch(`${api.address}/atlas/${stamp}/${path}`)).json();
  const [found] = (await json(`find?id=${encodeURIComponent(id)}&day=${day}`)) as { thing: number }[];
  const { counts } = (await json(`near/${found?.thing}?day=${day}`)) as { counts: object[] };
  return counts;
}
const counted = async (id: string, asOf: string) =>
  (await neighboursAt(api, id, asOf)).map(({ type, direction, count }) => ({ type, direction, count }));

let before: unknown;
let made: Outcome | undefined;
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date('2027-01-10T10:00:00'));
  before = await whole(BEFORE);
  made = await changeProject(api, {
    project: PULP,
    revision: await revisionOf(api, PULP),
    change: {
      name: '浆线新名',
      place: 'Region:960102',
      phaseOf: 'Project:paper-mill',
      segments: ['Segment:glue'],
      backers: [],
    },
  });
  expect(codes(made)).toEqual([]);
}, LONG_MS);
afterAll(async () => {
  if (made) await undoNow(api, made);
  vi.useRealTimers();
});

it('expands, counts and finds ways as corrected', { timeout: LONG_MS }, async () => {
  const projects = async (id: string, way: string) => (await around(api, id))[way]?.map(({ node }) => node);
  expect(await projects('Region:960102', 'SITED_IN IN')).toEqual([
    { id: 'Project:ink-stop', name: '墨厂项目' },
    { id: PULP, name: '浆线新名' },
  ]);
  expect((await projects('Zone:lake', 'SITED_IN IN'))?.map(({ id }) => id)).not.toContain(PULP);
  expect(await projects('Segment:glue', 'FILLS IN')).toEqual([{ id: PULP, name: '浆线新名' }]);
  expect(await projects('Segment:pulp', 'FILLS IN')).toBeUndefined();
  expect(await projects('Enterprise:mill', 'BACKED_BY IN')).toBeUndefined();
  expect((await projects('Project:paper-mill', 'PHASE_OF IN'))?.map(({ id }) => id)).toContain(PULP);
  expect(await ids('Region:960102', 'Segment:glue')).toEqual([['Region:960102', PULP, 'Segment:glue']]);
});

it('answers at a date before as it did before', { timeout: LONG_MS }, async () => {
  expect(await whole(BEFORE)).toEqual(before);
  expect(await whole(AFTER)).not.toEqual(before);
  expect(await ids('Zone:lake', 'Segment:pulp', BEFORE)).toEqual([['Zone:lake', PULP, 'Segment:pulp']]);
  expect(await ids('Zone:lake', PULP, BEFORE)).toEqual([['Zone:lake', PULP]]);
  // Its name of then is what it is looked for by.
  const named = async (containing: string, asOf: string) =>
    (
      await api.ask<{ expand: { totalCount: number } }>(
        `query ($containing: String, $asOf: Date) {
          expand(id: "Enterprise:mill", type: BACKED_BY, direction: IN, containing: $containing, asOf: $asOf) { totalCount } }`,
        { containing, asOf },
      )
    ).expand.totalCount;
  expect([await named('浆线项目', BEFORE), await named('浆线新名', BEFORE)]).toEqual([1, 0]);
});

it('begins with what it was called then, and says what was not known yet', async () => {
  const explored = async (id: string, asOf?: string) =>
    (
      await api.ask<{ explored: object[] }>(
        'query ($ids: [ID!]!, $asOf: Date) { explored(ids: $ids, asOf: $asOf) { name known } }',
        { ids: [id], asOf },
      )
    ).explored;
  expect(await explored(PULP)).toEqual([{ name: '浆线新名', known: true }]);
  expect(await explored(PULP, BEFORE)).toEqual([{ name: '浆线项目', known: true }]);
  expect(await explored(PULP, '2023')).toEqual([{ name: '浆线项目', known: false }]);
  expect(await explored('Segment:pulp', '2023')).toEqual([{ name: '浆', known: true }]);
});

it('the map of the whole graph counts the same', { timeout: LONG_MS }, async () => {
  for (const asOf of [BEFORE, AFTER])
    for (const id of things) expect([id, asOf, await onMap(id, asOf)]).toEqual([id, asOf, await counted(id, asOf)]);
});
