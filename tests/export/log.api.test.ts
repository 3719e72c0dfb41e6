import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { exportPackage } from '../../server/src/export/export-package.ts';
import { type ImportOptions, importPackage } from '../../server/src/import/import-package.ts';
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
import { partialPackage, stated } from '../import/partial-package.ts';
import { useApi } from '../setup/api.ts';
import { emptyGraph } from '../setup/world.ts';
import { graphWithLog } from './graph-with-log.ts';

/** A copy of the whole database keeps who changed what and when: it is restored with its past (issue 6, §1). */
const api = useApi('project-chain');
const LONG_MS = 300_000;
const folder = mkdtempSync(join(tmpdir(), 'log-'));
const CITY = {
  area: 'Region:960100',
  projects: ['paper-mill', 'paper-mill-1', 'pulp-line', 'nowhere'],
  enterprises: ['mill'],
};
const DAYS = ['2027-01-09', '2027-01-10', '2027-01-12', '2027-02-01'];
const on = (day: string) => vi.setSystemTime(new Date(`${day}T10:00:00`));
const load = (path: string, options?: ImportOptions) => importPackage(api.graph, path, () => undefined, options);
const bytesOf = async (name: string): Promise<Buffer> => {
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
let wanted: { graph: string[]; answers: unknown };
let copies: Record<'zip' | 'xlsx', Buffer>;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  on('2027-01-10');
  const made: Outcome[] = [];
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
      revision: 0,
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
  await make(changeProject(api, { ...line, revision: 2, change: { name: '浆线新名', segments: ['Segment:ink'] } }));
  expect(made.flatMap(codes)).toEqual([]);
  wanted = { graph: await graphWithLog(api.graph), answers: await answers() };
  copies = { zip: await bytesOf('copy.zip'), xlsx: await bytesOf('copy.xlsx') };
}, LONG_MS);
afterAll(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(['zip', 'xlsx'] as const)('a copy of the database as %s', (form) => {
  it(
    'is restored with its log, its past and its revisions, and copied again to the same bytes',
    async () => {
      await emptyGraph(api.graph);
      expect(await load(join(folder, `copy.${form}`))).toMatchObject({ changed: true });
      expect(await graphWithLog(api.graph)).toEqual(wanted.graph);
      expect(await answers()).toEqual(wanted.answers);
      const again = form === 'zip' ? 'copy.zip' : 'copy.xlsx';
      expect(copies[form].equals(await bytesOf(again))).toBe(true);
    },
    LONG_MS,
  );
});
