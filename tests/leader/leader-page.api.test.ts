import { describe, expect, it } from 'vitest';
import { useLeaderCity } from './leader-city.ts';

const api = useLeaderCity();
const area = 'Region:990100';

async function leader<T>(fields: string, asOf = '2025-06-30', id = 'Enterprise:hub-leader'): Promise<T> {
  const answer = await api.ask<{ leader: T }>(
    `query ($id: ID!, $asOf: Date) { leader(id: $id, asOf: $asOf) { ${fields} } }`,
    { id, asOf },
  );
  return answer.leader;
}

describe('leaders of an area', () => {
  it('are in force and at home, by chain and kind', async () => {
    const { leaders } = await api.ask<{ leaders: { id: string; roles: { kind: string }[] }[] }>(
      `{ leaders(area: "Region:990100", asOf: "2025-06-30") { id roles { kind } } }`,
    );
    expect(leaders.map(({ id, roles }) => [id, roles[0]?.kind])).toEqual([
      ['Leader:leader|Region:990100|2025-06-30', 'LEADER'],
      ['Leader:edge-leader|Region:990100|2025-06-30', 'CORE'],
      ['Leader:branch|Region:990100|2025-06-30', 'EMERGING'],
      ['Leader:hub-leader|Region:990100|2025-06-30', 'LEADER'],
      ['Leader:hub-core|Region:990100|2025-06-30', 'CORE'],
    ]);
  });
  it('of a zone are those of its city', async () => {
    const ask = (place: string) =>
      api.ask(`query ($area: ID!) { leaders(area: $area, asOf: "2025-06-30") { id area { id } } }`, { area: place });
    expect(await ask('Zone:east')).toEqual(await ask(area));
  });
  it('one by its enterprise, with roles, area, date and what it operates, itself or by a project', async () => {
    expect(
      await leader('id area { id } asOf enterprise { id } roles { kind level from chain { id } } segments { id }'),
    ).toEqual({
      id: 'Leader:hub-leader|Region:990100|2025-06-30',
      area: { id: area },
      asOf: '2025-06-30',
      enterprise: { id: 'Enterprise:hub-leader' },
      roles: [{ kind: 'LEADER', level: 'CITY', from: '2024', chain: { id: 'Chain:hub' } }],
      segments: [{ id: 'Segment:n-final' }, { id: 'Segment:n-sub' }],
    });
  });
  it('one that is registered elsewhere leads where it works', async () =>
    expect(await leader('id', '2025-06-30', 'Enterprise:branch')).toEqual({
      id: 'Leader:branch|Region:990100|2025-06-30',
    }));
  it('one by its own id, whose date counts unless another is given', async () => {
    const { leader: found } = await api.ask<{ leader: { id: string } }>(
      '{ leader(id: "Leader:hub-leader|Region:990100|2025-01-31") { id } }',
    );
    expect(found.id).toBe('Leader:hub-leader|Region:990100|2025-01-31');
    expect(await leader('id', '2025-06-30', found.id)).toEqual({ id: 'Leader:hub-leader|Region:990100|2025-06-30' });
  });
  it('is a node', async () => {
    const id = 'Leader:hub-leader|Region:990100|2025-06-30';
    expect(await api.ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id })).toEqual({
      node: { __typename: 'Leader', id },
    });
  });
});

type Entry = { number: number; parent: number | null; step: number; segment: { id: string }; buyer: { id: string } };

describe('the supply tree', () => {
  it('runs three steps up, each pair once, no return edges, raw resources too', async () => {
    const { supplyTree } = await leader<{ supplyTree: Entry[] }>(
      'supplyTree { number parent step segment { id } buyer { id } }',
    );
    const short = (id: string) => id.replace('Segment:n-', '');
    expect(
      supplyTree.map(({ number, parent, step, segment, buyer }) => [
        number,
        parent,
        step,
        `${short(segment.id)} > ${short(buyer.id)}`,
      ]),
    ).toEqual([
      [0, null, 1, 'bought > final'],
      [1, null, 1, 'building > final'],
      [2, null, 1, 'local > final'],
      [3, null, 1, 'unknown > final'],
      [4, null, 1, 'local > sub'],
      [5, 0, 2, 'raw > bought'],
      [6, 5, 3, 'deep > raw'],
    ]);
  });

  it('says how each input is met and by whom; its own record goes before what stands here', async () => {
    const { supplyTree } = await leader<{ supplyTree: { segment: { id: string } }[] }>(
      'supplyTree { segment { id } state kind essential chain { id } suppliers { id } recorded evidence { locator } }',
    );
    const at = (name: string) => supplyTree.find(({ segment }) => segment.id === `Segment:n-${name}`);
    expect(at('local')).toMatchObject({
      state: 'LOCAL',
      kind: 'COVERED',
      essential: true,
      chain: { id: 'Chain:hub' },
      suppliers: [{ id: 'Enterprise:local-old' }, { id: 'Enterprise:local-one' }],
      recorded: ['Enterprise:local-old', 'Enterprise:local-one'],
    });
    expect(at('bought')).toMatchObject({
      state: 'OUTSIDE',
      kind: 'SINGLE_SOURCE',
      suppliers: [{ id: 'Enterprise:spare-maker' }],
      recorded: ['Enterprise:spare-maker'],
    });
    expect(at('unknown')).toMatchObject({ state: 'UNKNOWN', kind: 'PRESUMED_MISSING', suppliers: [], recorded: [] });
    expect(at('building')).toMatchObject({ state: 'UNMET', kind: 'BUILDING', essential: false });
    expect(at('raw')).toMatchObject({ state: 'UNKNOWN' });
    for (const entry of supplyTree) expect(entry).toHaveProperty('evidence.0.locator');
  });
});

describe('the local support rate', () => {
  const fields = `supportRate { basis byValue { rate localWan totalWan period }
    byCount { essential met total unknown } sentence { zh en } }`;
  it('by value over the newest period: 3,000 of 4,000, with the counts beside it', async () => {
    const { supportRate } = await leader<{ supportRate: { sentence: { zh: string } } }>(fields);
    expect(supportRate).toMatchObject({
      basis: 'VALUE',
      byValue: { rate: 75, localWan: 3000, totalWan: 4000, period: '2024' },
      byCount: [
        { essential: true, met: 1, total: 3, unknown: 1 },
        { essential: false, met: 1, total: 4, unknown: 1 },
      ],
    });
    expect(supportRate.sentence.zh).toMatch(/^按金额：本地配套率 75.0%/);
  });
  it('by count where an amount of that period is unknown, and says why', async () => {
    const { supportRate } = await leader<{ supportRate: object }>(fields, '2025-06-30', 'Enterprise:edge-leader');
    expect(supportRate).toMatchObject({
      basis: 'COUNT',
      byValue: null,
      sentence: { en: expect.stringMatching(/^By count \(some amounts/) },
    });
  });
  it('of a leader that needs no inputs does not apply', async () => {
    const { supportRate } = await leader<{ supportRate: object }>(fields, '2025-06-30', 'Enterprise:branch');
    expect(supportRate).toMatchObject({ basis: 'NONE', byValue: null, byCount: [] });
  });
});

it('what it drew in comes first, then what is known to be older; suppliers elsewhere are left out', async () => {
  const fields = 'drawn { enterprise { id } segment { id } attracted since after evidence { locator } }';
  const { drawn } = await leader<{ drawn: object[] }>(fields);
  expect(drawn).toMatchObject([
    { enterprise: { id: 'Enterprise:local-one' }, attracted: true, since: '2024-05-31', after: true },
    { enterprise: { id: 'Enterprise:spare-maker' }, segment: null, attracted: false, since: null, after: null },
    { enterprise: { id: 'Enterprise:local-old' }, attracted: false, since: '2019-12-31', after: false },
  ]);
  const before = await leader<{ drawn: object[] }>(fields, '2025-05-31');
  expect(before.drawn).toHaveLength(2);
});
