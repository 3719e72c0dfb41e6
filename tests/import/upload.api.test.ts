import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { LIMITS } from '../../server/src/import/files/limits.ts';
import { withLease } from '../../server/src/import/lease.ts';
import type { Job } from '../../server/src/import/upload/job.ts';
import { DEFAULTS } from '../../server/src/import/upload/jobs.ts';
import { useApi } from '../setup/api.ts';
import { insidesIn } from '../setup/insides.ts';
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

const load = (id: string, who = '招商科') => fetch(at(`/${id}/load?as=${encodeURIComponent(who)}`), { method: 'POST' });
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
    expect((await load(id, '-招商科')).status).toBe(202);
    const left = await fetch(at(`/${id}`), { method: 'DELETE' });
    expect([left.status, (await left.json()).en]).toEqual([409, expect.stringContaining('wait until it is done')]);
    expect(await settled(id)).toMatchObject({ state: 'LOADED', who: '-招商科' });
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
    const twice = await fetch(at('?file=x.zip&as=a&as=b'), {
      method: 'POST',
      body: 'x',
      headers: { 'content-type': 'application/octet-stream' },
    });
    expect([twice.status, (await twice.json()).en]).toEqual([400, 'The content of the request is not sound.']);
  },
  LONG_MS,
);

test(
  'a file without a name has one here; one that is too large is answered so',
  async () => {
    const headers = { 'content-type': 'application/octet-stream' };
    const nameless = await fetch(at('?file=..'), { method: 'POST', headers, body: 'x' });
    expect(await nameless.json()).toMatchObject({ file: 'package' });
    const tooLarge = await fetch(at('?file=large.zip'), {
      ...{ method: 'POST', headers },
      body: new Uint8Array(LIMITS.file + 1),
    });
    expect([tooLarge.status, (await tooLarge.json()).en]).toEqual([413, expect.stringContaining('too large')]);
  },
  LONG_MS,
);

test(
  'of two who load one upload at once one does; nobody else goes on with it meanwhile',
  async () => {
    using folder = partialPackage({ indicators: [{ key: 'twice', name: '两次', unit: '家' }] });
    using zip = zipOf(filesOf(folder.path));
    const { id } = await upload(zip.path, 'twice.zip');
    expect(await settled(id)).toMatchObject({ state: 'CHECKED' });
    const answers = await Promise.all([load(id), load(id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 404]);
    expect(await settled(id)).toMatchObject({ state: 'LOADED', failure: null });
  },
  LONG_MS,
);

test(
  'of many uploads a few are checked at once, and one too many is told to wait',
  async () => {
    using folder = partialPackage({ indicators: [{ key: 'many', name: '许多', unit: '家' }] });
    using zip = zipOf(filesOf(folder.path));
    const body = readFileSync(zip.path);
    const headers = { 'content-type': 'application/octet-stream' };
    const answers = await Promise.all(
      Array.from({ length: DEFAULTS.kept + 1 }, () => fetch(at('?file=many.zip'), { method: 'POST', headers, body })),
    );
    const refused = answers.filter(({ status }) => status === 429);
    expect(await Promise.all(refused.map((each) => each.json()))).toEqual([
      { zh: expect.stringContaining('请等其中一个完成'), en: expect.stringContaining('try again') },
    ]);
    const taken = (await Promise.all(
      answers.filter((each) => each.status === 202).map((each) => each.json()),
    )) as Job[];
    expect(taken).toHaveLength(DEFAULTS.kept);
    const seen = () => Promise.all(taken.map(async ({ id }) => (await (await fetch(at(`/${id}`))).json()) as Job));
    // Until three have begun: by then at least one of the first two is done.
    let jobs = await seen();
    while (jobs.filter(({ phases }) => phases.length > 0).length <= DEFAULTS.checks) {
      await pause(200);
      jobs = await seen();
    }
    const moving = jobs.filter(({ state, phases }) => state === 'CHECKING' && phases.length > 0);
    expect(moving.length).toBeLessThanOrEqual(DEFAULTS.checks);
    for (const { id } of taken) expect((await fetch(at(`/${id}`), { method: 'DELETE' })).status).toBe(204);
  },
  LONG_MS,
);

test('where nothing can be kept, a sentence and a number say so, and no word of the machine', async () => {
  const { TMPDIR } = process.env;
  process.env.TMPDIR = '/dev/null';
  try {
    const headers = { 'content-type': 'application/octet-stream' };
    const answer = await fetch(at('?file=x.zip'), { method: 'POST', headers, body: 'x' });
    expect(answer.status).toBe(500);
    const text = await answer.text();
    expect(insidesIn(text)).toEqual([]);
    expect(JSON.parse(text)).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      zh: expect.stringContaining('已记录'),
      en: expect.stringContaining('was logged'),
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
});
