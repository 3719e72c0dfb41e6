import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { importPackage } from '../../server/src/import/import-package.ts';
import { editedCopy } from '../import/edited-package.ts';
import { useApi } from '../setup/api.ts';
import { answersAt } from './answers.ts';
import { changeProject, codes, moveStage, type Outcome, revisionOf, undo } from './change.ts';
import { graphContents } from './graph-contents.ts';

/** Answers never use knowledge from after the as-of date (issue 5, §3): what staff correct is news of its day. */
const api = useApi('project-chain');
const PROJECT_CHAIN = fileURLToPath(new URL('../project-chain', import.meta.url));
/** Later than the imports of real days. A dozen changes, each planned by the database when it is first asked. */
const LONG_MS = 300_000;
const CITY = {
  area: 'Region:960100',
  projects: ['paper-mill', 'paper-mill-1', 'paper-mill-2', 'pulp-line', 'nowhere'],
  enterprises: ['mill'],
  around: ['Zone:lake', 'Region:960102', 'Segment:pulp', 'Segment:glue'],
};
const at = (asOf: string) => answersAt(api, CITY, asOf);
/** Staff make their changes on this day. */
const on = (day: string) => vi.setSystemTime(new Date(`${day}T10:00:00`));

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  on('2027-01-10');
});
afterAll(() => {
  vi.useRealTimers();
});

const made: Outcome[] = [];
async function change(key: string, what: object): Promise<void> {
  const project = `Project:${key}`;
  const outcome = await changeProject(api, {
    project,
    revision: await revisionOf(api, project),
    change: what,
    reason: '核对',
  });
  expect(codes(outcome)).toEqual([]);
  made.push(outcome);
}
async function decide(statement: string | null): Promise<void> {
  const conflict = 'Conflict:pulp-investment';
  const { node } = await api.ask<{ node: { revision: number } }>(
    'query ($id: ID!) { node(id: $id) { ... on Conflict { revision } } }',
    { id: conflict },
  );
  const { decideConflict } = await api.ask<{ decideConflict: Outcome }>(
    `mutation ($conflict: ID!, $revision: Int!, $statement: ID) {
      decideConflict(conflict: $conflict, revision: $revision, statement: $statement, reason: "批复", by: "测试员") {
        change { id } subject { ... on Conflict { id revision } } userErrors { code field message { zh en } } } }`,
    { conflict, revision: node.revision, statement },
  );
  expect(codes(decideConflict)).toEqual([]);
  made.push(decideConflict);
}
const revisionNow = async (id: string): Promise<number> =>
  (
    await api.ask<{ node: { revision: number } }>(
      'query ($id: ID!) { node(id: $id) { ... on Project { revision } ... on Conflict { revision } } }',
      { id },
    )
  ).node.revision;
async function undoAll(): Promise<void> {
  for (const { change: each, subject } of made.splice(0).reverse())
    expect(codes(await undo(api, String(each?.id), await revisionNow(String(subject?.id))))).toEqual([]);
}

let untouched: string[];
beforeAll(async () => {
  untouched = await graphContents(api.graph);
});
afterEach(async () => {
  await undoAll();
  expect(await graphContents(api.graph)).toEqual(untouched);
}, LONG_MS);

type Page = {
  name: string;
  investmentWan: number | null;
  investmentBound: string | null;
  landMu: number | null;
  capacity: string | null;
  place: string | null;
  phaseOf: { id: string } | null;
  segments: { id: string }[];
  backers: { id: string }[];
};
const page = async (key: string, asOf?: string): Promise<Page> =>
  (
    await api.ask<{ project: Page }>(
      `query ($id: ID!, $asOf: Date) { project(id: $id, asOf: $asOf) {
        name investmentWan investmentBound landMu capacity place phaseOf { id } segments { id } backers { id } } }`,
      { id: `Project:${key}`, asOf },
    )
  ).project;
const kindOf = async (segment: string, asOf: string): Promise<string> =>
  (
    await api.ask<{ gap: { kind: string } }>(
      'query ($segment: ID!, $asOf: Date) { gap(chain: "Chain:sheet", segment: $segment, area: "Region:960100", asOf: $asOf) { kind } }',
      { segment, asOf },
    )
  ).gap.kind;

describe('a correction', () => {
  it(
    'is told from its day on, and what was known before it at every date before',
    async () => {
      const before = await at('2027-01-09');
      const old = await page('pulp-line');
      await change('pulp-line', {
        name: '浆线新名',
        investmentWan: 40_000,
        landMu: 99,
        capacity: 20,
        unit: '万吨',
        place: 'Region:960102',
        phaseOf: 'Project:paper-mill',
        segments: ['Segment:glue'],
        backers: [],
      });
      expect(await page('pulp-line', '2027-01-09')).toEqual(old);
      expect(old).toMatchObject({ name: '浆线项目', investmentWan: 30_000, backers: [{ id: 'Enterprise:mill' }] });
      expect(await page('pulp-line', '2027-01-10')).toEqual({
        name: '浆线新名',
        investmentWan: 40_000,
        investmentBound: 'AT_LEAST',
        landMu: 99,
        capacity: '20万吨/年',
        place: 'Region:960102',
        phaseOf: { id: 'Project:paper-mill' },
        segments: [{ id: 'Segment:glue' }],
        backers: [],
      });
      expect(await page('pulp-line')).toMatchObject({ name: '浆线新名' });
      expect([await kindOf('Segment:glue', '2027-01-09'), await kindOf('Segment:glue', '2027-01-10')]).toEqual([
        'PRESUMED_MISSING',
        'STALLED',
      ]);
      expect(await at('2027-01-09')).toEqual(before);
      expect(await at('2027-01-10')).not.toEqual(before);
    },
    LONG_MS,
  );

  it(
    'a link that is taken away and set again was there, was not, and is',
    async () => {
      await change('pulp-line', { backers: [], segments: [] });
      on('2027-02-10');
      await change('pulp-line', { backers: ['Enterprise:mill'], segments: ['Segment:pulp'] });
      for (const [day, count] of [
        ['2027-01-09', 1],
        ['2027-01-10', 0],
        ['2027-02-09', 0],
        ['2027-02-10', 1],
      ] as const) {
        const { backers, segments } = await page('pulp-line', day);
        expect([day, backers.length, segments.length]).toEqual([day, count, count]);
      }
    },
    LONG_MS,
  );

  it(
    'a newer package keeps both: what was known before, and the correction',
    async () => {
      on('2027-01-10');
      const old = await page('pulp-line', '2027-01-09');
      await change('pulp-line', { investmentWan: 40_000, place: 'Region:960102', backers: [] });
      using newer = editedCopy(PROJECT_CHAIN, {
        table: 'projects',
        from: '30000,AT_LEAST,120,',
        to: '30000,AT_LEAST,121,',
      });
      on('2027-01-11');
      await importPackage(api.graph, newer.path, () => undefined);
      expect(await page('pulp-line', '2027-01-09')).toEqual({ ...old, landMu: 121 });
      expect(await page('pulp-line')).toMatchObject({ investmentWan: 40_000, place: 'Region:960102', backers: [] });
      on('2027-01-12');
      await importPackage(api.graph, PROJECT_CHAIN, () => undefined);
      expect(await page('pulp-line', '2027-01-09')).toEqual(old);
    },
    LONG_MS,
  );
});

describe('a choice between statements', () => {
  it(
    'holds from its day on: on the page, in the list, its sum and the ledger',
    async () => {
      on('2027-03-01');
      const before = await at('2027-02-28');
      await decide('Assertion:pulp-2025');
      expect(await at('2027-02-28')).toEqual(before);
      const invested = async (asOf: string) => {
        const answer = await api.ask<{
          projects: { investment: { wan: number }; nodes: { id: string; investmentWan: number }[] };
          ledgers: { list: { id: string }; known: { wan: number } }[];
        }>(
          'query ($asOf: Date) { projects(area: "Region:960100", asOf: $asOf) { investment { wan } nodes { id investmentWan } } ledgers(asOf: $asOf) { list { id } known { wan } } }',
          { asOf },
        );
        return [
          (await page('pulp-line', asOf)).investmentWan,
          answer.projects.nodes.find(({ id }) => id === 'Project:pulp-line')?.investmentWan,
          answer.projects.investment.wan,
          answer.ledgers.find(({ list }) => list.id === 'List:started-2025')?.known.wan,
        ];
      };
      expect(await invested('2027-02-28')).toEqual([30_000, 30_000, 145_000, 30_000]);
      expect(await invested('2027-03-01')).toEqual([32_000, 32_000, 147_000, 32_000]);
    },
    LONG_MS,
  );
});

type Step = { days: number } & ({ key: string; change: object } | { statement: string | null });
const projects = fc.constantFrom('paper-mill-1', 'pulp-line', 'nowhere');
const correction = fc
  .record(
    {
      name: fc.integer({ min: 1, max: 999 }).map((number) => `改名${number}`),
      investmentWan: fc.option(fc.integer({ min: 1, max: 90_000 })),
      landMu: fc.integer({ min: 1, max: 900 }),
      place: fc.constantFrom('Zone:lake', 'Region:960102', null),
      phaseOf: fc.constantFrom('Project:paper-mill', null),
      segments: fc.subarray(['Segment:pulp', 'Segment:glue', 'Segment:ink']),
      backers: fc.subarray(['Enterprise:mill']),
    },
    { requiredKeys: ['name'] },
  )
  .chain((what) => fc.record({ key: projects, change: fc.constant(what), days: fc.nat(2) }));
const choice = fc.record({
  statement: fc.constantFrom('Assertion:pulp-2024', 'Assertion:pulp-2025', null),
  days: fc.nat(2),
});
const steps: fc.Arbitrary<Step[]> = fc.array(fc.oneof({ weight: 3, arbitrary: correction }, choice), {
  minLength: 2,
  maxLength: 4,
});

describe('any corrections on any days', () => {
  it(
    'an answer at a date before a change is that of the graph before it',
    async () => {
      await fc.assert(
        fc.asyncProperty(steps, async (all) => {
          const day = new Date('2027-04-01T10:00:00');
          const promised: [asOf: string, answers: unknown][] = [];
          for (const step of all) {
            day.setDate(day.getDate() + step.days);
            const today = day.toLocaleDateString('sv-SE');
            const yesterday = new Date(day.getTime() - 86_400_000).toLocaleDateString('sv-SE');
            on(today);
            promised.push([yesterday, await at(yesterday)]);
            if ('key' in step) await change(step.key, step.change);
            else await decide(step.statement);
          }
          for (const [asOf, answers] of promised) expect(await at(asOf)).toEqual(answers);
          await undoAll();
          expect(await graphContents(api.graph)).toEqual(untouched);
        }),
        { numRuns: 4, endOnFailure: true },
      );
    },
    LONG_MS,
  );
});

it('a stage that staff move today is not told yesterday', async () => {
  on('2027-06-01');
  made.push(await moveStage(api, 'Project:nowhere', await revisionOf(api, 'Project:nowhere'), { stage: 3 }));
  const stageAt = async (asOf: string) =>
    (
      await api.ask<{ project: { standing: { stageFrom: number } } }>(
        'query ($asOf: Date) { project(id: "Project:nowhere", asOf: $asOf) { standing { stageFrom } } }',
        { asOf },
      )
    ).project.standing.stageFrom;
  expect([await stageAt('2027-05-31'), await stageAt('2027-06-01')]).toEqual([0, 3]);
});
