import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { readAtlas } from '../../client/src/atlas/read-atlas.ts';
import { answerOf } from '../../client/src/ui/answer.ts';
import { failureOf } from '../../client/src/ui/failure.ts';
import { useApi } from '../setup/api.ts';

const api = useApi('tiny-chain');

const COUNTS = `MATCH (n:Chain|Segment|Enterprise|Project|Zone|Region|Industry|Product|List|Mechanism)
RETURN count(n) AS things`;
const RAISE = `MATCH (v:DataVersion {key: 'data'}) SET v.version = v.version + 1`;

const get = (path: string) => fetch(`${api.address}${path}`, { redirect: 'manual' });
const json = async <T>(path: string) => (await (await get(path)).json()) as T;
const leads = async (asOf = '') => (await get(`/atlas/newest?asOf=${asOf}`)).headers.get('location') ?? '';
async function newest(asOf = ''): Promise<string> {
  for (;;) {
    const address = await leads(asOf);
    if (!address.endsWith('?renewing')) return address;
    await pause(100);
  }
}
async function map(asOf = '') {
  const response = await get(await newest(asOf));
  return { map: readAtlas(await response.arrayBuffer()), caching: response.headers.get('cache-control') };
}
type Near = { counts: { type: string; direction: string; count: number }[]; total: number };
type Named = { thing: number; id: string; name: string };

describe('the map of the whole graph', () => {
  it('holds what the graph holds, in an answer that never changes', async () => {
    const { map: atlas, caching } = await map();
    const [row] = await api.graph.read({ name: 'test/things', text: COUNTS });
    expect(atlas.kind.length).toBe(row?.things);
    expect(atlas.things).toBe(row?.things);
    expect(atlas.day).toBe(20_250_630);
    expect(caching).toContain('immutable');
  });

  it('leads to a named thing, and from its number to its name', async () => {
    const { map: atlas } = await map();
    const [found] = await json<Named[]>(`/atlas/${atlas.stamp}/find?day=${atlas.day}&id=Enterprise:leader`);
    const block = await json<{ id: string[] }>(`/atlas/${atlas.stamp}/names/${Math.floor((found?.thing ?? 0) / 512)}`);
    expect(block.id[(found?.thing ?? 0) % 512]).toBe('Enterprise:leader');
    expect(await json(`/atlas/${atlas.stamp}/find?day=${atlas.day}&id=Enterprise:nobody`)).toEqual([]);
  });

  it.each([
    ['Segment:m', '2025-06-30'],
    ['Segment:m', '2024-06'],
    ['Enterprise:edge-leader', '2025-06-30'],
    ['Zone:west', '2024-12-31'],
    ['Region:990100', '2025-06-30'],
    ['List:key-list', '2025-06-30'],
    ['Mechanism:ledger', '2025-06-30'],
  ])('counts the relationships of %s on %s as exploring does', async (id, asOf) => {
    const { map: atlas } = await map(asOf);
    const [found] = await json<Named[]>(`/atlas/${atlas.stamp}/find?day=99991231&id=${id}`);
    const near = await json<Near>(`/atlas/${atlas.stamp}/near/${found?.thing}?day=${atlas.day}`);
    const { neighbours } = await api.ask<{ neighbours: Near['counts'] }>(
      'query ($id: ID!, $asOf: Date) { neighbours(id: $id, asOf: $asOf) { type direction count } }',
      { id, asOf },
    );
    const told = new Set(neighbours.map(({ type }) => type));
    expect(near.counts.filter(({ type }) => told.has(type))).toEqual(neighbours);
    expect(near.counts.length).toBeGreaterThan(0);
  });

  it('leaves out what was not known on the date, and moves nothing', async () => {
    const [early, late] = [(await map('2024-06')).map, (await map()).map];
    expect(early.stamp).toBe(late.stamp);
    expect(early.things).toBeLessThan(late.things);
    expect(early.links).toBeLessThan(late.links);
    expect(early.x).toEqual(late.x);
  });

  it('says of a date that is none what every other answer says of it', async () => {
    const refusal = await answerOf(await get('/atlas/newest?asOf=2026-13-45')).catch((error: unknown) => error);
    expect(failureOf(refusal)).toMatchObject({ code: 'BAD_DATE', argument: 'asOf', value: '2026-13-45' });
  });

  it('is computed once for a version, however many ask at once', async () => {
    await api.graph.write((run) => run({ name: 'test/raise', text: RAISE }));
    const places = await Promise.all([newest(), newest(), newest()]);
    expect(new Set(places).size).toBe(1);
  });

  it('of data that have changed twice since is gone, and the new one is found at the same address as ever', async () => {
    const before = await newest();
    await api.graph.write((run) => run({ name: 'test/raise', text: RAISE }));
    const next = await newest();
    expect(next).not.toBe(before);
    // A page that is open may still ask for names.
    expect((await get(before)).status).toBe(200);
    await api.graph.write((run) => run({ name: 'test/raise', text: RAISE }));
    await newest();
    expect((await get(before)).status).toBe(410);
    expect((await get(before.replace(/[^/]+$/, 'names/0'))).status).toBe(410);
  });

  it.each(['names/9999', 'names/-1', 'names/x', 'near/99999?day=20250630', 'near/0', 'find?text=a', 'soon.bin'])(
    'has no %s',
    async (rest) => expect((await get(`/atlas/${(await map()).map.stamp}/${rest}`)).status).toBe(404),
  );
});
