import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';
import { insidesIn } from '../setup/insides.ts';
import { change, codes, LIST, type List, made, newList } from './change.ts';

const api = useApi('tiny-chain');
const FAR = 'Enterprise:far-b';
const UNPLACED = 'Enterprise:unplaced-maker';
const read = async (id: string): Promise<List> =>
  (await api.ask<{ shortlist: List }>(`query ($id: ID!) { shortlist(id: $id) { ${LIST} } }`, { id })).shortlist;

describe('a new shortlist', () => {
  it('is kept with its gap, its view and its maker', async () => {
    const list = await newList(api, { name: ' 乙料\n 名单 ', ownerUnit: '招商局', view: 'sort=rank', by: '甲' });
    expect(list).toMatchObject({
      name: '乙料 名单',
      chain: { id: 'Chain:tiny' },
      segment: { id: 'Segment:b' },
      area: { id: 'Region:990100' },
      ownerUnit: '招商局',
      view: 'sort=rank',
      changedBy: '甲',
      revision: 1,
      entries: [],
    });
    expect(list.id).toMatch(/^Shortlist:[0-9a-f-]{36}$/);
    expect(list.createdAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(list.changedAt).toBe(list.createdAt);
    expect(await read(list.id)).toEqual(list);
  });

  it('needs no more than its name and gap', async () =>
    expect(await newList(api, { ownerUnit: ' ', by: null })).toMatchObject({
      ownerUnit: null,
      view: '',
      changedBy: null,
    }));

  it('belongs to its segment and area in the graph', async () => {
    const { id } = await newList(api);
    const [row] = await api.graph.read(
      {
        name: 'test/links',
        text: 'MATCH (s:Segment)<-[:OF]-(l:Shortlist {key: $key})-[:IN]->(a:Area) RETURN s.key AS segment, a.id AS area',
      },
      { key: id.slice('Shortlist:'.length) },
    );
    expect(row).toEqual({ segment: 'b', area: 'Region:990100' });
  });

  it.each([
    [{ name: '  ' }, ['BAD_VALUE', 'name']],
    [{ name: '名'.repeat(101) }, ['BAD_VALUE', 'name']],
    [{ ownerUnit: '单'.repeat(101) }, ['BAD_VALUE', 'ownerUnit']],
    [{ view: 'x'.repeat(2001) }, ['BAD_VALUE', 'view']],
    [{ by: 'x'.repeat(101) }, ['BAD_VALUE', 'by']],
    [{ chain: 'Chain:tinny' }, ['NOT_FOUND', 'chain']],
    [{ chain: 'tiny' }, ['NOT_FOUND', 'chain']],
    [{ segment: 'Segment:nothing' }, ['NOT_FOUND', 'segment']],
    [{ segment: 'Segment:k-top' }, ['NOT_FOUND', 'segment']],
    [{ area: 'Region:1' }, ['NOT_FOUND', 'area']],
  ])('is refused with %o', async (input, error) => {
    const whole = { name: '名', chain: 'Chain:tiny', segment: 'Segment:b', area: 'Region:990100', ...input };
    const answer = await change(api, 'createShortlist', { input: whole });
    expect(codes(answer)).toEqual([error]);
    expect(answer.shortlist).toBeNull();
    expect(answer.userErrors[0]?.message.zh).toMatch(/\p{Script=Han}/u);
    expect(insidesIn(JSON.stringify(answer))).toEqual([]);
  });

  it('tells all that is wrong at once', async () => {
    const input = { name: '', chain: 'Chain:x', segment: 'Segment:b', area: 'Region:1', by: '人'.repeat(101) };
    expect(codes(await change(api, 'createShortlist', { input }))).toEqual([
      ['BAD_VALUE', 'name'],
      ['BAD_VALUE', 'by'],
      ['NOT_FOUND', 'chain'],
      ['NOT_FOUND', 'area'],
    ]);
  });

  it('takes a name of 100 characters that each need two code units', async () =>
    expect((await newList(api, { name: '𠀀'.repeat(100) })).name).toBe('𠀀'.repeat(100)));
});

describe('a change', () => {
  it('changes what it names, empties what it sets to null, leaves the rest', async () => {
    const { id } = await newList(api, { ownerUnit: '招商局', view: 'a=1' });
    const renamed = made(
      await change(api, 'changeShortlist', { id, revision: 1, change: { name: '新名', view: null }, by: '乙' }),
    );
    expect(renamed).toMatchObject({ name: '新名', ownerUnit: '招商局', view: '', revision: 2, changedBy: '乙' });
    expect(renamed.changedAt >= renamed.createdAt).toBe(true);
    expect(await read(id)).toEqual(renamed);
  });

  it('of another revision than the one in force is refused, with the list as it is', async () => {
    const { id } = await newList(api);
    const first = made(await change(api, 'changeShortlist', { id, revision: 1, change: { name: '先' } }));
    const second = await change(api, 'changeShortlist', { id, revision: 1, change: { name: '后' } });
    expect(codes(second)).toEqual([['CONFLICT', 'revision']]);
    expect(second.shortlist).toEqual(first);
    const third = await change(api, 'changeShortlist', { id, revision: 3, change: { name: '未来' } });
    expect(codes(third)).toEqual([['CONFLICT', 'revision']]);
  });

  it('with bad values changes nothing', async () => {
    const list = await newList(api);
    const answer = await change(api, 'changeShortlist', {
      id: list.id,
      revision: 1,
      change: { name: null, ownerUnit: 'x'.repeat(101) },
    });
    expect(codes(answer)).toEqual([
      ['BAD_VALUE', 'name'],
      ['BAD_VALUE', 'ownerUnit'],
    ]);
    expect(answer.shortlist).toEqual(list);
  });

  it.each(['Shortlist:gone', 'Shortlist:', 'Chain:tiny', ''])('of “%s” finds it gone', async (id) => {
    const answers = await Promise.all([
      change(api, 'changeShortlist', { id, revision: 1, change: { name: '' } }),
      change(api, 'deleteShortlist', { id, revision: 1 }),
      change(api, 'addToShortlist', { id, revision: 1, enterprise: FAR }),
      change(api, 'changeShortlistEntry', { id, revision: 1, enterprise: FAR, change: {} }),
      change(api, 'removeFromShortlist', { id, revision: 1, enterprise: FAR }),
    ]);
    for (const answer of answers) {
      expect(codes(answer)).toEqual([['GONE', 'id']]);
      expect(answer.shortlist).toBeNull();
    }
  });
});

describe('an entry', () => {
  it('is added with its fields, changed, and taken off again', async () => {
    const { id } = await newList(api);
    const added = made(
      await change(api, 'addToShortlist', {
        id,
        revision: 1,
        enterprise: FAR,
        change: { ownerUnit: ' 经开区 ', nextStep: '电话\n拜访', dueDate: '2026-12', notes: '' },
        by: '甲',
      }),
    );
    expect(added).toMatchObject({ revision: 2, changedBy: '甲' });
    expect(added.entries).toMatchObject([
      { enterprise: { id: FAR }, ownerUnit: '经开区', nextStep: '电话\n拜访', dueDate: '2026-12-31', notes: null },
    ]);
    const changed = made(
      await change(api, 'changeShortlistEntry', {
        id,
        revision: 2,
        enterprise: FAR,
        change: { dueDate: '2027-01-15', nextStep: null },
      }),
    );
    expect(changed.entries).toMatchObject([{ ownerUnit: '经开区', nextStep: null, dueDate: '2027-01-15' }]);
    expect(changed.entries[0]?.addedAt).toBe(added.entries[0]?.addedAt);
    const removed = made(await change(api, 'removeFromShortlist', { id, revision: 3, enterprise: FAR }));
    expect(removed).toMatchObject({ revision: 4, entries: [] });
  });

  it('stands in the order in which it was added', async () => {
    const { id } = await newList(api);
    for (const [index, enterprise] of [UNPLACED, FAR, 'Enterprise:province-maker'].entries())
      made(await change(api, 'addToShortlist', { id, revision: index + 1, enterprise }));
    made(await change(api, 'removeFromShortlist', { id, revision: 4, enterprise: UNPLACED }));
    made(await change(api, 'addToShortlist', { id, revision: 5, enterprise: UNPLACED }));
    expect((await read(id)).entries.map(({ enterprise }) => enterprise.id)).toEqual([
      FAR,
      'Enterprise:province-maker',
      UNPLACED,
    ]);
  });

  it('is there once', async () => {
    const { id } = await newList(api);
    const first = made(await change(api, 'addToShortlist', { id, revision: 1, enterprise: FAR }));
    const again = await change(api, 'addToShortlist', { id, revision: 2, enterprise: FAR, change: { notes: '再' } });
    expect(codes(again)).toEqual([['ALREADY_LISTED', 'enterprise']]);
    expect(again.shortlist).toEqual(first);
  });

  it('that is not there cannot be changed or taken off', async () => {
    const { id } = await newList(api);
    for (const what of ['changeShortlistEntry', 'removeFromShortlist'] as const)
      expect(codes(await change(api, what, { id, revision: 1, enterprise: FAR, change: {} }))).toEqual([
        ['NOT_LISTED', 'enterprise'],
      ]);
  });

  it.each([
    ['Region:990100', 'Enterprise:leader'],
    ['Zone:west', 'Enterprise:leader'],
    ['Region:990000', FAR],
  ])('of a list for %s cannot be %s, which is at home already', async (area, enterprise) => {
    const { id } = await newList(api, { area });
    const answer = await change(api, 'addToShortlist', { id, revision: 1, enterprise });
    expect(codes(answer)).toEqual([['ALREADY_LOCAL', 'enterprise']]);
    expect(answer.shortlist).toMatchObject({ id, revision: 1, entries: [] });
  });

  it.each(['Enterprise:province-maker', UNPLACED])('may be %s: not known to be at home', async (enterprise) => {
    const { id } = await newList(api);
    expect(made(await change(api, 'addToShortlist', { id, revision: 1, enterprise })).entries).toHaveLength(1);
  });

  it('must be an enterprise that there is; those nearby are named', async () => {
    const { id } = await newList(api);
    const answer = await change(api, 'addToShortlist', { id, revision: 1, enterprise: 'Enterprise:far-bb' });
    expect(codes(answer)).toEqual([['NOT_FOUND', 'enterprise']]);
    expect(answer.userErrors[0]?.message.en).toContain(FAR);
    for (const enterprise of ['far-b', 'Chain:tiny', ''])
      expect(codes(await change(api, 'addToShortlist', { id, revision: 1, enterprise }))).toEqual([
        ['NOT_FOUND', 'enterprise'],
      ]);
  });

  it.each([
    [{ dueDate: '2026-02-30' }, 'dueDate'],
    [{ dueDate: '明天' }, 'dueDate'],
    [{ dueDate: 20261231 }, 'dueDate'],
    [{ ownerUnit: 'x'.repeat(101) }, 'ownerUnit'],
    [{ nextStep: 'x'.repeat(501) }, 'nextStep'],
    [{ notes: 'x'.repeat(2001) }, 'notes'],
  ])('with %o is refused', async (fields, field) => {
    const { id } = await newList(api);
    const answer = await change(api, 'addToShortlist', { id, revision: 1, enterprise: FAR, change: fields });
    expect(codes(answer)).toEqual([['BAD_VALUE', field]]);
    expect((await read(id)).revision).toBe(1);
  });
});

describe('a deleted list', () => {
  it('is gone, its enterprises are not', async () => {
    const { id } = await newList(api);
    made(await change(api, 'addToShortlist', { id, revision: 1, enterprise: FAR }));
    expect(codes(await change(api, 'deleteShortlist', { id, revision: 1 }))).toEqual([['CONFLICT', 'revision']]);
    expect(await change(api, 'deleteShortlist', { id, revision: 2 })).toEqual({ shortlist: null, userErrors: [] });
    expect((await api.refusal('query ($id: ID!) { shortlist(id: $id) { id } }', { id })).extensions.code).toBe(
      'NOT_FOUND',
    );
    expect(await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id: FAR })).toEqual({ node: { id: FAR } });
  });
});

describe('text of any kind', () => {
  it.each([
    "'; MATCH (n) DETACH DELETE n //",
    '`}) RETURN 1',
    '{"$gt": ""}',
    '<script>alert(1)</script>',
    '=1+1',
    '\u0000',
    '零\u200b宽',
  ])('“%s” is kept as it is', async (notes) => {
    const { id } = await newList(api);
    made(await change(api, 'addToShortlist', { id, revision: 1, enterprise: FAR, change: { notes } }));
    expect((await read(id)).entries[0]?.notes).toBe(notes);
  });

  it('half a character is replaced, not refused', async () =>
    expect((await newList(api, { name: '半\ud800' })).name).toBe('半\ufffd'));
});
