import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { exportPackage } from '../../server/src/export/export-package.ts';
import { type ImportOptions, importPackage } from '../../server/src/import/import-package.ts';
import { readPackage } from '../../server/src/import/read-package.ts';
import { rollBack } from '../../server/src/import/roll-back.ts';
import { validate } from '../../server/src/import/validate.ts';
import { answersAt } from '../change/answers.ts';
import {
  addEnterprise,
  addNote,
  addObstacle,
  addProject,
  addSegment,
  changeProject,
  codes,
  makes,
  moveStage,
  type Outcome,
  removeInput,
  removeSegment,
  undo,
} from '../change/change.ts';
import { cutOff } from '../import/cut-off.ts';
import { partialPackage, stated } from '../import/partial-package.ts';
import { useApi } from '../setup/api.ts';
import { emptyGraph } from '../setup/world.ts';
import { graphWithLog } from './graph-with-log.ts';

/** A copy of the whole database keeps who changed what and when: it is restored with its past (issue 6, §1). */
const api = useApi('project-chain');
const LONG_MS = 300_000;
const folder = mkdtempSync(join(tmpdir(), 'log-'));
const PROJECT_CHAIN = fileURLToPath(new URL('../project-chain', import.meta.url));
const CITY = {
  area: 'Region:960100',
  projects: ['paper-mill', 'paper-mill-1', 'pulp-line', 'nowhere'],
  enterprises: ['mill'],
  around: ['Zone:lake', 'Segment:pulp'],
};
const DAYS = ['2027-01-09', '2027-01-10', '2027-01-12', '2027-02-01'];
const on = (day: string) => vi.setSystemTime(new Date(`${day}T10:00:00`));
/** No two imports begin at one moment. */
const load = (path: string, options?: ImportOptions, graph = api.graph) => {
  vi.setSystemTime(Date.now() + 60_000);
  return importPackage(graph, path, () => undefined, options);
};
/** What a copy is, at one moment: a zip says when its parts were written. */
const bytesOf = async (name: string): Promise<Buffer> => {
  on('2027-02-02');
  const path = join(folder, name);
  rmSync(path, { force: true });
  await exportPackage(api.graph, path);
  return readFileSync(path);
};

const mergeRecords = makes(
  'mergeRecords',
  'keep: ID!, revision: Int!, merged: ID!, mergedRevision: Int!, reason: String!',
);
const decideConflict = makes('decideConflict', 'conflict: ID!, revision: Int!, statement: ID, reason: String!');

const LOG = `{ changes(first: 100) { totalCount nodes { id kind subjectId subjectName by at reason summary { zh en }
  undoneBy setAside { zh } subjectRevision undoable } } }`;
/** What the program says: the log, and every answer at dates before, between and after the changes. */
async function answers(): Promise<unknown> {
  const at = [];
  for (const day of DAYS) at.push(await answersAt(api, CITY, day));
  return { log: await api.ask(LOG), at };
}
const made: Outcome[] = [];
let beforeLast: unknown;
let wanted: { graph: string[]; answers: unknown };
let copies: Record<'zip' | 'xlsx', Buffer>;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  on('2027-01-10');
  const make = async (outcome: Promise<Outcome>): Promise<Outcome> => {
    made.push(await outcome);
    return made.at(-1) as Outcome;
  };
  const line = { project: 'Project:pulp-line', reason: '核对' };
  await make(
    changeProject(api, { ...line, revision: 0, change: { investmentWan: 40_000, segments: [], backers: [] } }),
  );
  const withdrawn = await make(
    changeProject(api, { project: 'Project:nowhere', revision: 0, change: { name: '写错了' } }),
  );
  await make(undo(api, String(withdrawn.change?.id), 1));
  await make(
    decideConflict(api, {
      conflict: 'Conflict:pulp-investment',
      // The correction decided it once before.
      revision: 1,
      statement: 'Assertion:pulp-2025',
      reason: '批复',
    }),
  );
  await make(addNote(api, { about: 'Zone:lake', revision: 0, text: '=1+1，“引号”, "quoted"\n第二行 😀 _x0041_' }));
  await make(moveStage(api, 'Project:nowhere', 2, { stage: 3 }));
  on('2027-01-12');
  await make(
    changeProject(api, { ...line, revision: 1, change: { segments: ['Segment:pulp'], place: 'Region:960102' } }),
  );
  const firm = await make(addEnterprise(api, { enterprise: { name: '湖纸有限公司', kind: 'FIRM' } }));
  await make(
    mergeRecords(api, {
      ...{ keep: 'Enterprise:mill', revision: 0, merged: firm.subject?.id, mergedRevision: 1 },
      reason: '同一家',
    }),
  );
  await make(
    addObstacle(api, { project: 'Project:nowhere', revision: 3, obstacle: { kind: 'LAND', text: '用地指标' } }),
  );
  await make(removeInput(api, { chain: 'Chain:sheet', revision: 0, input: 'Segment:glue', buyer: 'Segment:box' }));
  await make(removeSegment(api, { chain: 'Chain:sheet', segment: 'Segment:glue', revision: 1 }));
  const segment = { name: '纸浆模塑', nameEn: 'Moulded pulp', industry: 'Industry:22', inputOf: ['Segment:box'] };
  await make(addSegment(api, { chain: 'Chain:sheet', revision: 2, segment }));
  const project = await make(
    addProject(api, { project: { name: '新线', place: 'Zone:lake', segments: ['Segment:box'], stage: { stage: 2 } } }),
  );
  // A package that rests on what staff added.
  using late = partialPackage({
    stage_events: [
      {
        ...{
          key: 'late-1',
          project: String(project.subject?.id).replace('Project:', ''),
          stage_from: '4',
          stage_to: '4',
        },
        ...{ planned: 'false', printed: '开工', ...stated('P-2024') },
      },
    ],
  });
  on('2027-01-20');
  await load(late.path);
  beforeLast = await answersAt(api, CITY, '2027-01-20');
  await make(changeProject(api, { ...line, revision: 2, change: { name: '浆线新名', segments: ['Segment:ink'] } }));
  expect(made.flatMap(codes)).toEqual([]);
  wanted = { graph: await graphWithLog(api.graph), answers: await answers() };
  copies = { zip: await bytesOf('copy.zip'), xlsx: await bytesOf('copy.xlsx') };
}, LONG_MS);
afterAll(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

const restored = async (form: 'zip' | 'xlsx'): Promise<void> => {
  await emptyGraph(api.graph);
  expect(await load(join(folder, `copy.${form}`))).toMatchObject({ changed: true });
};

it.each(['zip', 'xlsx'] as const)(
  'as %s the log is restored with the past and the revisions, and copied again to the same bytes',
  async (form) => {
    await restored(form);
    expect(await graphWithLog(api.graph)).toEqual(wanted.graph);
    expect(await answers()).toEqual(wanted.answers);
    expect(copies[form].equals(await bytesOf(`copy.${form}`))).toBe(true);
  },
  LONG_MS,
);

it(
  'what is in already is not restored again, nor when more was changed since; the last change can be undone',
  async () => {
    await restored('xlsx');
    const path = join(folder, 'same');
    await exportPackage(api.graph, path);
    const { changed, differences } = await load(path);
    expect(changed).toBe(false);
    expect(differences?.get('change_log')).toEqual({ NEW: 0, CHANGED: 0, SAME: made.length, CONFLICTING: 0 });

    const last = made.at(-1);
    expect(codes(await undo(api, String(last?.change?.id), 3))).toEqual([]);
    expect(await answersAt(api, CITY, '2027-01-20')).toEqual(beforeLast);
    expect((await load(join(folder, 'copy.zip'))).changed).toBe(false);
    expect(await answersAt(api, CITY, '2027-01-20')).toEqual(beforeLast);
  },
  LONG_MS,
);

describe('over a database that has rows', () => {
  let before: string[];
  beforeAll(async () => {
    await emptyGraph(api.graph);
    await load(PROJECT_CHAIN);
    before = await graphWithLog(api.graph);
  }, LONG_MS);

  it(
    'the log comes where there is none, and goes when the import is rolled back',
    async () => {
      await load(join(folder, 'copy.zip'));
      expect(await graphWithLog(api.graph)).toEqual(wanted.graph);
      await rollBack(api.graph, null);
      expect(await graphWithLog(api.graph)).toEqual(before);
    },
    LONG_MS,
  );

  it(
    'in batches, too: broken off and rolled back, broken off and gone on with',
    async () => {
      const sizes = { atOnce: 0, batch: 5 };
      const cut = (time: number) =>
        load(join(folder, 'copy.zip'), { sizes }, cutOff(api.graph, 'import/batches/mark', time));
      await expect(cut(4)).rejects.toThrow('the line is cut');
      await rollBack(api.graph, null, { sizes });
      expect(await graphWithLog(api.graph)).toEqual(before);
      await expect(cut(3)).rejects.toThrow('the line is cut');
      await load(join(folder, 'copy.zip'), { sizes });
      expect(await graphWithLog(api.graph)).toEqual(wanted.graph);
      await rollBack(api.graph, null, { sizes });
      expect(await graphWithLog(api.graph)).toEqual(before);
    },
    LONG_MS,
  );

  it(
    'beside changes of its own the log is refused with its reason, and the rows go in without it',
    async () => {
      expect(codes(await addNote(api, { about: 'Zone:lake', revision: 0, text: '本库的改动' }))).toEqual([]);
      const own = await graphWithLog(api.graph);
      await expect(load(join(folder, 'copy.zip'))).rejects.toThrow('two logs do not make one');
      expect(await graphWithLog(api.graph)).toEqual(own);
      const without = { 'tables/change_log.csv': { table: null }, 'tables/change_cells.csv': { table: null } };
      expect((await load(join(folder, 'copy.zip'), { mapping: without })).changed).toBe(true);
      const { changes } = await api.ask<{ changes: { totalCount: number } }>('{ changes { totalCount } }');
      expect(changes.totalCount).toBe(1);
    },
    LONG_MS,
  );
});

it(
  'a row that is not what its log says is refused',
  async () => {
    await restored('zip');
    const path = join(folder, 'edited');
    await exportPackage(api.graph, path);
    const file = join(path, 'tables', 'projects.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace('浆线新名', '手改的名字'));
    const { problems } = await validate(await readPackage(path));
    expect(problems.map(({ table, problem }) => [table, problem.en])).toEqual([
      ['change_log', 'It made name of projects pulp-line "浆线新名", and the package has "手改的名字".'],
    ]);
  },
  LONG_MS,
);
