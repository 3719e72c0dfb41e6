import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { importPackage } from '../../server/src/import/import-package.ts';
import { changeProject, codes, type Outcome, revisionOf, undo } from '../change/change.ts';
import { graphContents } from '../change/graph-contents.ts';
import { editedCopy } from '../import/edited-package.ts';
import { useApi } from '../setup/api.ts';
import { decide } from './conflict.ts';

/** The row of the project says 30,000, a newer document 32,000; the package chose the row's (project-chain). */
const api = useApi('project-chain');
const ID = 'Project:pulp-line';
const DISPUTE = 'Conflict:pulp-investment';
const PROJECT_CHAIN = fileURLToPath(new URL('../project-chain', import.meta.url));

type Told = { inForce: string | null; decidedBy: string | null; rule: string; revision: number };
const dispute = async (id = DISPUTE): Promise<Told> =>
  (
    await api.ask<{ node: Told }>(
      'query ($id: ID!) { node(id: $id) { ... on Conflict { inForce decidedBy rule revision } } }',
      { id },
    )
  ).node;
const page = async (asOf?: string) =>
  (
    await api.ask<{ project: Record<string, unknown> }>(
      'query ($id: ID!, $asOf: Date) { project(id: $id, asOf: $asOf) { investmentWan landMu jobs salesWan taxWan capacity capacityValue capacityUnit capacityPer } }',
      { id: ID, asOf },
    )
  ).project;

let untouched: string[];
beforeAll(async () => {
  untouched = await graphContents(api.graph);
});
const made: Outcome[] = [];
async function correct(change: object, by = '测试员'): Promise<Outcome> {
  const outcome = await changeProject(api, {
    project: ID,
    revision: await revisionOf(api, ID),
    change,
    reason: '核对',
    by,
  });
  expect(codes(outcome)).toEqual([]);
  made.push(outcome);
  return outcome;
}
async function choose(statement: string | null, conflict = DISPUTE, by = '张三'): Promise<void> {
  const { revision } = await dispute(conflict);
  const outcome = await decide(api, { conflict, revision, statement, by });
  expect(codes(outcome)).toEqual([]);
  made.push(outcome);
}
const revisionNow = async (id: string): Promise<number> =>
  id.startsWith('Conflict') ? (await dispute(id)).revision : revisionOf(api, id);
async function undoLast(): Promise<void> {
  const { change, subject } = made.pop() as Outcome;
  expect(codes(await undo(api, String(change?.id), await revisionNow(String(subject?.id))))).toEqual([]);
}
afterEach(async () => {
  while (made.length > 0) await undoLast();
  expect(await graphContents(api.graph)).toEqual(untouched);
});

describe('a disputed figure', () => {
  it('that staff empty is unknown from then on, not what somebody chose before', async () => {
    const before = await page('2026-01-01');
    const { change } = await correct({ investmentWan: null });
    expect(change?.summary.zh).toContain('投资额 3亿元 → 未说明');
    expect((await page()).investmentWan).toBeNull();
    expect(await dispute()).toMatchObject({ inForce: null });
    expect(await page('2026-01-01')).toEqual(before);
  });

  it('is corrected against what is in force, not against its row', async () => {
    await choose('Assertion:pulp-2025');
    expect((await page()).investmentWan).toBe(32_000);
    await correct({ landMu: 121 });
    expect((await page()).investmentWan).toBe(32_000);
    const { change } = await correct({ investmentWan: 30_000 });
    expect(change?.summary.zh).toContain('投资额 3.2亿元 → 3亿元');
    expect((await page()).investmentWan).toBe(30_000);
  });

  it.each([
    [{ landMu: 99 }, 'land_mu'],
    [{ jobs: 7 }, 'jobs'],
    [{ salesWan: 8 }, 'sales_wan'],
    [{ taxWan: 9 }, 'tax_wan'],
    [{ capacity: 2, unit: '吨', per: '日' }, 'capacity'],
  ])('%o is told as somebody chose, whichever figure it is', async (change, property) => {
    const before = await page();
    await correct(change);
    const corrected = await page();
    expect(corrected).not.toEqual(before);
    const [found] = await api.graph.read(
      {
        name: 'test/dispute',
        text: `MATCH (:Project {key: 'pulp-line'})<-[:ABOUT]-(c:Conflict {property: $property})-[:BETWEEN]->(a:Assertion)-[:FROM]->(:Source {kind: 'DOCUMENT'})
RETURN c.key AS conflict, a.key AS said`,
      },
      { property },
    );
    await choose(`Assertion:${found?.said}`, `Conflict:${found?.conflict}`);
    expect({ ...(await page()), capacity: null }).toEqual({ ...before, capacity: null });
    await choose(null, `Conflict:${found?.conflict}`);
    expect(await page()).toEqual(corrected);
  });
});

describe('who decided', () => {
  it('is nobody once a correction chose again; the choice of before has its person', async () => {
    await choose('Assertion:pulp-2025');
    expect(await dispute()).toMatchObject({ decidedBy: '张三', rule: '张三选定：以批复为准' });
    await correct({ investmentWan: 33_000 }, '李四');
    expect(await dispute()).toMatchObject({ decidedBy: null, rule: expect.stringContaining('李四') });
    await undoLast();
    expect(await dispute()).toMatchObject({ decidedBy: '张三' });
  });

  it('is nobody once a newer package, which does not have that statement, set the choice aside', async () => {
    await choose('Assertion:pulp-2025');
    made.pop();
    using newer = editedCopy(
      PROJECT_CHAIN,
      { table: 'assertions', from: 'pulp-2025,', to: 'pulp-2026,' },
      { table: 'conflicts', from: ';pulp-2025,', to: ';pulp-2026,' },
    );
    await importPackage(api.graph, newer.path, () => undefined);
    expect(await dispute()).toMatchObject({ inForce: 'Assertion:pulp-2024', decidedBy: null });
    await importPackage(api.graph, PROJECT_CHAIN, () => undefined);
    // An import takes nothing away: the statement of the newer package stays.
    untouched = await graphContents(api.graph);
  });

  it('is told when the figure was corrected since the conflict was read, and overwrites nothing', async () => {
    const { revision } = await dispute();
    await correct({ investmentWan: 33_000 });
    const corrected = await dispute();
    const late = await decide(api, { conflict: DISPUTE, revision, statement: 'Assertion:pulp-2025' });
    expect(codes(late)).toEqual([['CONFLICT', 'revision']]);
    expect(await dispute()).toEqual(corrected);
  });
});
