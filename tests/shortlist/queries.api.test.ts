import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';
import { change, type List, made, newList } from './change.ts';

const api = useApi('tiny-chain');
const FAR = 'Enterprise:far-b';
const WIPE = { name: 'test/wipe-shortlists', text: 'MATCH (list:Shortlist) DETACH DELETE list' };
let city: List;
let east: List;
let edge: List;

beforeAll(async () => {
  await api.graph.schema(WIPE);
  city = await newList(api, { name: '全市' });
  east = await newList(api, { name: '东区', area: 'Zone:east' });
  edge = await newList(api, { name: '边角', chain: 'Chain:edge', segment: 'Segment:e-absent', area: 'Zone:west' });
  city = made(await change(api, 'addToShortlist', { id: city.id, revision: 1, enterprise: FAR }));
});

const names = async (filter = ''): Promise<string[]> =>
  (await api.ask<{ shortlists: { name: string }[] }>(`{ shortlists${filter} { name } }`)).shortlists.map(
    ({ name }) => name,
  );

describe('shortlists', () => {
  it('come with the one changed last first', async () => expect(await names()).toEqual(['全市', '边角', '东区']));
  it.each([
    ['(area: "Region:990100")', ['全市', '边角', '东区']],
    ['(area: "Region:990101")', ['东区']],
    ['(area: "Zone:west")', ['边角']],
    ['(area: "Region:990200")', []],
    ['(chain: "Chain:tiny")', ['全市', '东区']],
    ['(segment: "Segment:e-absent")', ['边角']],
    ['(area: "Zone:east", chain: "Chain:edge")', []],
  ])('of %s', async (filter, expected) => expect(await names(filter)).toEqual(expected));

  it.each([
    ['(area: "Region:1")', 'NOT_FOUND'],
    ['(chain: "Chain:nothing")', 'NOT_FOUND'],
    ['(segment: "Segment:nothing")', 'NOT_FOUND'],
    ['(chain: "tiny")', 'BAD_ID'],
  ])('of %s are refused: %s', async (filter, code) =>
    expect((await api.refusal(`{ shortlists${filter} { name } }`)).extensions.code).toBe(code),
  );
});

describe('one shortlist', () => {
  it.each([
    ['Shortlist:00000000-0000-0000-0000-000000000000', 'NOT_FOUND'],
    ['Chain:tiny', 'NOT_FOUND'],
    ['none', 'BAD_ID'],
  ])('%s is refused: %s', async (id, code) => {
    const { extensions } = await api.refusal('query ($id: ID!) { shortlist(id: $id) { id } }', { id });
    expect(extensions).toMatchObject({ code, argument: 'id', value: id });
  });

  it('is a node', async () =>
    expect(
      await api.ask('query ($id: ID!) { node(id: $id) { __typename id ... on Shortlist { name } } }', { id: east.id }),
    ).toEqual({ node: { __typename: 'Shortlist', id: east.id, name: '东区' } }));
});

it('the same target on the lists of two zones is pointed out on both', async () => {
  made(await change(api, 'addToShortlist', { id: east.id, revision: 1, enterprise: FAR }));
  made(await change(api, 'addToShortlist', { id: edge.id, revision: 1, enterprise: FAR }));
  const { shortlists } = await api.ask<{
    shortlists: { name: string; entries: { alsoOn: { name: string; area: { id: string } }[] }[] }[];
  }>('{ shortlists { name entries { alsoOn { name area { id } } } } }');
  expect(
    shortlists.map(({ name, entries }) => [name, entries.flatMap(({ alsoOn }) => alsoOn.map((other) => other.name))]),
  ).toEqual([
    ['边角', ['东区', '全市']],
    ['东区', ['边角', '全市']],
    ['全市', ['边角', '东区']],
  ]);
});

describe('a change needs a request that only our own page makes', () => {
  const mutation = (name: string) =>
    `mutation { createShortlist(input: { name: "${name}", chain: "Chain:tiny", segment: "Segment:b", area: "Region:990100" }) { shortlist { id } } }`;

  it('no form of another site', async () => {
    const response = await fetch(`${api.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query: mutation('forged') }),
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
  });
  it('no link', async () => {
    const response = await fetch(`${api.address}/graphql?query=${encodeURIComponent(mutation('linked'))}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(response.status).toBe(405);
  });
  it('neither has written anything', async () =>
    expect((await names()).filter((name) => /forged|linked/.test(name))).toEqual([]));
});

describe('the cost of changes', () => {
  const many = (count: number) =>
    `mutation { ${Array.from({ length: count }, (_, index) => `c${index}: deleteShortlist(id: "Shortlist:none", revision: 1) { userErrors { code } }`).join(' ')} }`;

  it('lets a page of them pass', async () => expect(Object.keys(await api.ask<object>(many(15)))).toHaveLength(15));
  it('refuses dozens under aliases', async () =>
    expect((await api.refusal(many(25))).extensions.code).toBe('QUERY_TOO_COSTLY'));
  it('also from within a fragment', async () =>
    expect(
      (await api.refusal(many(25).replace('mutation {', 'mutation { ...F } fragment F on Mutation {'))).extensions.code,
    ).toBe('QUERY_TOO_COSTLY'));
  it('several in one request each see what those before them wrote', async () => {
    const id = edge.id;
    const changed = (revision: number) =>
      `r${revision}: changeShortlist(id: "${id}", revision: ${revision}, change: { ownerUnit: "第${revision}" }) { shortlist { revision ownerUnit entries { enterprise { id } } } }`;
    expect(await api.ask(`mutation { ${changed(2)} ${changed(3)} }`)).toEqual({
      r2: { shortlist: { revision: 3, ownerUnit: '第2', entries: [{ enterprise: { id: FAR } }] } },
      r3: { shortlist: { revision: 4, ownerUnit: '第3', entries: [{ enterprise: { id: FAR } }] } },
    });
  });
});
