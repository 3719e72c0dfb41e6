import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exportPackage } from '../../server/src/export/export-package.ts';
import { type ImportOptions, importPackage } from '../../server/src/import/import-package.ts';
import { rollBack } from '../../server/src/import/roll-back.ts';
import { addEnterprise } from '../change/change.ts';
import { graphWithLog } from '../export/graph-with-log.ts';
import { useApi } from '../setup/api.ts';
import { emptyGraph } from '../setup/world.ts';
import { change, LIST, type List, made, newList } from './change.ts';

/** Shortlists are in a copy of the whole database: what staff keep there comes back with it. */
const api = useApi('tiny-chain');
const LONG_MS = 240_000;
const folder = mkdtempSync(join(tmpdir(), 'shortlists-'));
const backup = join(folder, 'backup.zip');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const load = (path: string, options?: ImportOptions) => importPackage(api.graph, path, () => undefined, options);
const lists = async (): Promise<List[]> =>
  (await api.ask<{ shortlists: List[] }>(`{ shortlists { ${LIST} } }`)).shortlists;

let [kept, wanted]: [List | undefined, string[]] = [undefined, []];

beforeAll(async () => {
  const staffs = await addEnterprise(api, { enterprise: { name: '手录厂', kind: 'FIRM' } });
  expect(staffs.userErrors).toEqual([]);
  let list = await newList(api, { by: '招商一科', ownerUnit: '招商局', view: '?asOf=2025-01-01' });
  const add = async (enterprise: string, fields: Record<string, unknown>): Promise<void> => {
    const stance = { id: list.id, revision: list.revision, enterprise, by: '招商二科' };
    list = made(await change(api, 'addToShortlist', { ...stance, change: fields }));
  };
  await add('Enterprise:far-b', { ownerUnit: '一科', nextStep: '电话', dueDate: '2026-12-31', notes: '甲,“乙”\n丙' });
  await add('Enterprise:branch', {});
  await add(staffs.subject?.id ?? '', { notes: '新找到的' });
  kept = list;
  await exportPackage(api.graph, backup);
  wanted = await graphWithLog(api.graph);
}, LONG_MS);

it(
  'a copy makes an equal database with its shortlists: as a folder, a zip and a workbook, at once and in batches',
  async () => {
    const paths = ['copy', 'copy.xlsx'].map((name) => join(folder, name));
    for (const path of paths) await exportPackage(api.graph, path);
    const ways: [string, ImportOptions][] = [...paths, backup].map((path) => [path, {}]);
    for (const [path, options] of [...ways, [backup, { sizes: { atOnce: 0, batch: 20 } }] as const]) {
      await emptyGraph(api.graph);
      await load(path, options);
      expect(await graphWithLog(api.graph), path).toEqual(wanted);
      expect(await lists()).toEqual([kept]);
    }
  },
  LONG_MS,
);

it(
  'a list that is there stays with its entries, and the import says so',
  async () => {
    await emptyGraph(api.graph);
    await load(backup);
    const list = made(
      await change(api, 'removeFromShortlist', { id: kept?.id, revision: 4, enterprise: 'Enterprise:branch' }),
    );
    const again = await load(backup, { dryRun: true });
    expect(again.differences?.get('shortlists')).toEqual({ NEW: 0, CHANGED: 0, SAME: 0, CONFLICTING: 1 });
    expect(again.differences?.get('shortlist_entries')).toEqual({ NEW: 0, CHANGED: 0, SAME: 2, CONFLICTING: 1 });
    const told = again.examples.filter(({ table }) => table.startsWith('shortlist'));
    expect(told.map(({ kind, against }) => [kind, against?.zh])).toEqual([
      ['CONFLICTING', '库里已有这份名单，保留库里的。'],
      ['CONFLICTING', '库里已有这份名单，保留库里的。'],
    ]);
    const other = join(folder, 'other');
    await exportPackage(api.graph, other);
    expect((await load(backup)).changed).toBe(false);
    expect((await load(other)).changed).toBe(false);
    expect(await lists()).toEqual([list]);
  },
  LONG_MS,
);

it.each([
  ['at once', { atOnce: 30_000, batch: 10_000 }],
  ['in batches', { atOnce: 0, batch: 20 }],
])(
  'lists go with the import that brought them, unless somebody worked on them: %s',
  async (_, sizes) => {
    await emptyGraph(api.graph);
    const nothing = await graphWithLog(api.graph);
    await load(backup);
    const worked = made(
      await change(api, 'changeShortlist', { id: kept?.id, revision: 4, change: { name: '改过的' } }),
    );
    await expect(rollBack(api.graph, null, { sizes })).rejects.toMatchObject({
      message: expect.stringContaining('改过的'),
      extensions: { code: 'NOT_ROLLED_BACK' },
    });
    expect(await lists()).toEqual([worked]);
    await change(api, 'deleteShortlist', { id: worked.id, revision: worked.revision });
    await rollBack(api.graph, null, { sizes });
    expect(await graphWithLog(api.graph)).toEqual(nothing);
    await load(backup);
    await rollBack(api.graph, null, { sizes });
    expect(await graphWithLog(api.graph)).toEqual(nothing);
  },
  LONG_MS,
);
