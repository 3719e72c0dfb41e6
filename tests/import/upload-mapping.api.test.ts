import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Job } from '../../server/src/import/upload/job.ts';
import { useApi } from '../setup/api.ts';
import { workbookOf } from './packed.ts';
import { wholeGraph } from './whole-graph.ts';

const api = useApi('tiny-chain');
const LONG_MS = 240_000;
const JSON_TYPE = { 'content-type': 'application/json' };
const at = (path: string) => `${api.address}/import${path}`;
const post = (path: string, content: unknown) =>
  fetch(at(path), { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(content) });

async function settled(id: string): Promise<Job> {
  for (;;) {
    const job = (await (await fetch(at(`/${id}`))).json()) as Job;
    if (!['CHECKING', 'LOADING', 'ROLLING_BACK'].includes(job.state)) return job;
    await pause(200);
  }
}

const lastRun = async () => {
  const { importRuns } = await api.ask<{ importRuns: { nodes: { id: string; state: string; who: string }[] } }>(
    '{ importRuns(first: 1) { nodes { id state who } } }',
  );
  return importRuns.nodes[0];
};

test(
  'a workbook with names of its own is refused, mapped, checked again, loaded as its mapping says, and rolled back',
  async () => {
    const before = await wholeGraph(api.graph);
    using book = workbookOf({
      Sheet1: [
        ['key', '指标名', 'unit'],
        ['mapped', '新指标', '家'],
      ],
    });
    const response = await fetch(at('?file=mine.xlsx'), {
      ...{ method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: readFileSync(book.path) },
    });
    const { id } = (await response.json()) as Job;
    expect(await settled(id)).toMatchObject({
      state: 'REFUSED',
      report: { places: [{ place: 'Sheet1', table: null, columns: [{ label: 'key' }, { label: '指标名' }, {}] }] },
    });

    expect((await post(`/${id}/check`, { Sheet1: { table: 'no such table' } })).status).toBe(400);
    const form = await fetch(at(`/${id}/check`), {
      ...{ method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' },
    });
    expect(form.status).toBe(415);
    const mapping = { Sheet1: { table: 'indicators', columns: { 指标名: 'name' }, absentAsEmpty: true } };
    expect((await post(`/${id}/check`, mapping)).status).toBe(202);
    const checked = await settled(id);
    expect(checked).toMatchObject({
      ...{ state: 'CHECKED', mapping, report: { valid: true, differences: { indicators: { NEW: 1 } } } },
    });
    expect(checked.phases.map(({ phase }) => phase)).toEqual(['READING', 'CHECKING', 'COMPARING']);
    expect(await wholeGraph(api.graph)).toEqual(before);

    expect((await fetch(at(`/${id}/load?as=${encodeURIComponent('统计科')}`), { method: 'POST' })).status).toBe(202);
    const loaded = await settled(id);
    expect(loaded).toMatchObject({ state: 'LOADED', report: { changed: true } });
    expect(loaded.phases.map(({ phase }) => phase)).toEqual([
      ...['READING', 'CHECKING', 'COMPARING', 'WRITING', 'COMMITTING'],
    ]);
    const run = await lastRun();
    expect(run).toMatchObject({ state: 'LOADED', who: '统计科' });

    expect((await post('/roll-back', { run: 'no key', name: 'x', as: ' ' })).status).toBe(400);
    const other = (await (await post('/roll-back', { run: 'no key', name: 'x', as: '李四' })).json()) as Job;
    expect(await settled(other.id)).toMatchObject({ state: 'FAILED', failure: { code: 'NOT_LAST' } });
    const key = String(run?.id).replace(/^ImportRun:/, '');
    const back = (await (await post('/roll-back', { run: key, name: 'mine', as: '李四' })).json()) as Job;
    const done = await settled(back.id);
    expect(done).toMatchObject({ state: 'ROLLED_BACK', failure: null });
    expect(done.phases.map(({ phase }) => phase)).toEqual(['WRITING', 'COMMITTING']);
    expect(await lastRun()).toMatchObject({ state: 'ROLLED_BACK' });
  },
  LONG_MS,
);
