import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { withLease } from '../../server/src/import/lease.ts';
import type { Job } from '../../server/src/import/upload/job.ts';
import { useApi } from '../setup/api.ts';
import { filesOf, workbookOf, zipOf } from './packed.ts';
import { partialPackage } from './partial-package.ts';
import { wholeGraph } from './whole-graph.ts';

const api = useApi('tiny-chain');
const LONG_MS = 240_000;
const at = (path: string) => `${api.address}/import${path}`;

async function upload(path: string, name: string): Promise<Job> {
  const body = readFileSync(path);
  const headers = { 'content-type': 'application/octet-stream' };
  const response = await fetch(at(`?file=${encodeURIComponent(name)}&as=${encodeURIComponent('招商科')}`), {
    ...{ method: 'POST', headers, body },
  });
  expect(response.status).toBe(202);
  return (await response.json()) as Job;
}

async function settled(id: string): Promise<Job> {
  for (;;) {
    const job = (await (await fetch(at(`/${id}`))).json()) as Job;
    if (!['CHECKING', 'LOADING'].includes(job.state)) return job;
    await pause(200);
  }
}

const load = (id: string) => fetch(at(`/${id}/load`), { method: 'POST' });
const indicators = () =>
  api.graph.read({ name: 'test/indicators', text: "MATCH (i:Indicator {key: 'newer'}) RETURN i.name AS name" });

test(
  'an uploaded package is checked and writes nothing, then is loaded when somebody says so',
  async () => {
    using folder = partialPackage({ indicators: [{ key: 'newer', name: '新指标', unit: '家' }] });
    using zip = zipOf(filesOf(folder.path));
    const before = await wholeGraph(api.graph);
    const { id } = await upload(zip.path, '../新 表.zip');
    const checked = await settled(id);
    expect(checked).toMatchObject({
      state: 'CHECKED',
      file: '新_表.zip',
      report: { valid: true, differences: { indicators: { NEW: 1 } } },
    });
    expect(await wholeGraph(api.graph)).toEqual(before);

    await withLease(api.graph, { who: '李四', name: 'theirs' }, async () => {
      expect((await load(id)).status).toBe(202);
      expect(await settled(id)).toMatchObject({ state: 'FAILED', failure: { code: 'IMPORT_RUNNING' } });
    });
    expect((await load(id)).status).toBe(202);
    expect(await settled(id)).toMatchObject({ state: 'LOADED' });
    expect(await indicators()).toEqual([{ name: '新指标' }]);
    expect((await load(id)).status).toBe(404);
    expect((await fetch(at(`/${id}`), { method: 'DELETE' })).status).toBe(204);
    expect((await fetch(at(`/${id}`))).status).toBe(404);
  },
  LONG_MS,
);

test(
  'one with faults is refused with its report, and cannot be loaded; a form of another site cannot send one',
  async () => {
    using book = workbookOf({
      指标: [
        ['key', 'name', 'unit'],
        ['newest', '最新指标', '家'],
      ],
    });
    const { id } = await upload(book.path, 'mine.xlsx');
    expect(await settled(id)).toMatchObject({
      state: 'REFUSED',
      report: {
        valid: false,
        tasks: [{ name: 'indicators', errors: [{ type: 'missing-label', fieldName: 'name_en' }] }],
      },
    });
    expect((await load(id)).status).toBe(404);
    const form = await fetch(at('?file=x.zip'), {
      method: 'POST',
      body: 'x',
      headers: { 'content-type': 'text/plain' },
    });
    expect(form.status).toBe(415);
  },
  LONG_MS,
);
