import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';
import { insidesIn } from '../setup/insides.ts';

const api = useApi('tiny-chain');

const gap =
  'query ($chain: ID = "Chain:tiny", $segment: ID = "Segment:a", $area: ID = "Region:990100", $asOf: Date) { gap(chain: $chain, segment: $segment, area: $area, asOf: $asOf) { id } }'.replaceAll(
    'ID =',
    'ID! =',
  );
const gaps = (given: string) => `{ gaps(area: "Region:990100", ${given}) { totalCount } }`;
const enterprises = (given: string) => `{ enterprises(${given}) { totalCount } }`;
const node = 'query ($id: ID!) { node(id: $id) { id } }';

describe('an id that is not there is named, with what exists nearby', () => {
  it.each([
    ['chain', gap, { chain: 'Chain:tinny' }, 'Chain:tiny'],
    ['segment', gap, { segment: 'Segment:e-silnt' }, 'Segment:e-silent'],
    ['segment', gap, { segment: 'Segment:k-top' }, 'Segment:a'],
    ['area', gap, { area: 'Region:990110' }, 'Region:990100'],
    ['area', gap, { area: 'Zone:东区产业' }, 'Zone:east-park'],
    ['area', gap, { area: 'Zone:nowhere-to-be-found-at-all' }, 'Region:990100'],
    ['industry', enterprises('industry: "Industry:38"'), {}, 'Industry:39'],
    ['chains', gaps('chains: ["Chain:edgy"]'), {}, 'Chain:edge'],
    ['id', node, { id: 'Source:T-2024-13' }, 'Source:T-2024-12'],
    ['id', node, { id: 'Enterprise:leeder' }, 'Enterprise:leader'],
    ['id', node, { id: 'Project:bakced' }, 'Project:backed'],
    ['id', node, { id: 'Enterprize:leader' }, 'Enterprise:leader'],
  ])('%s of %s with %o: nearby is %s', async (argument, document, variables, nearby) => {
    const { extensions } = await api.refusal(document, variables);
    expect(extensions).toMatchObject({ code: 'NOT_FOUND', argument });
    expect(extensions.suggestions).toContain(nearby);
    expect(extensions.sentence?.zh).toContain(String(extensions.value));
  });

  it.each([
    'Gap:tiny|c|Region:990100|2025-06-31',
    'Gap:tiny|c',
    'ChainOverview:tiny',
    'ChainOverview:none|Region:990100|2025',
    'constructor:name',
    '__proto__:x',
    'toString:x',
    'Assertion:x',
  ])('node %s is refused by a typed error', async (id) =>
    expect((await api.refusal(node, { id })).extensions.code).toMatch(/^(NOT_FOUND|BAD_ID|BAD_DATE)$/),
  );

  it.each(['', 'tiny', ':', 'Chain:', ':tiny', '小链'])('“%s” is no id', async (chain) => {
    const { extensions } = await api.refusal(gap, { chain });
    expect(extensions).toMatchObject({ code: 'BAD_ID', argument: 'chain' });
  });
});

describe('a date that is malformed or impossible', () => {
  it.each([
    '',
    '2025-13',
    '2025-00',
    '2025-02-29',
    '2025-06-31',
    '25-06',
    '2025/06/30',
    '2025-6-3',
    '1899',
    '2200',
    'yesterday',
    '2025-06-30T00:00:00Z',
    '２０２５',
  ])('“%s”', async (asOf) => {
    const { extensions } = await api.refusal(gap, { asOf });
    expect(extensions).toMatchObject({ code: 'BAD_DATE', value: asOf });
  });
  it('a number', async () => expect((await api.refusal(gap, { asOf: 2025 })).extensions.code).toBe('BAD_DATE'));
  it('written into the query', async () =>
    expect((await api.refusal(gaps('asOf: "2025-13"'))).extensions.code).toBe('BAD_DATE'));
  it('a number written into the query', async () =>
    expect((await api.refusal(gaps('asOf: 2025'))).extensions.code).toBe('BAD_DATE'));
});

describe('a page size out of range', () => {
  it.each([0, -1, 201, 2_147_483_647])('first: %d', async (first) => {
    for (const document of [gaps(`first: ${first}`), enterprises(`first: ${first}`)]) {
      expect((await api.refusal(document)).extensions).toMatchObject({
        code: 'BAD_PAGE_SIZE',
        argument: 'first',
        value: first,
      });
    }
  });
  it('beyond what an Int holds', async () =>
    expect((await api.refusal(gaps('first: 99999999999'))).extensions.code).toBe('GRAPHQL_VALIDATION_FAILED'));
  it('of the enterprises outside', async () =>
    expect(
      (
        await api.refusal(
          '{ gap(chain: "Chain:tiny", segment: "Segment:b", area: "Region:990100") { outside(first: 0) { evidence { locator } } } }',
        )
      ).extensions.code,
    ).toBe('BAD_PAGE_SIZE'));
});

describe('a cursor of something else', () => {
  const cursor = async (list: string) =>
    (await api.ask<{ list: { pageInfo: { endCursor: string } } }>(`{ list: ${list} { pageInfo { endCursor } } }`)).list
      .pageInfo.endCursor;
  const refused = async (document: string) =>
    expect((await api.refusal(document)).extensions).toMatchObject({ code: 'BAD_CURSOR', argument: 'after' });

  it('of another list', async () => refused(gaps(`after: "${await cursor('enterprises(first: 2)')}"`)));
  it('of the same list with another filter', async () =>
    refused(enterprises(`local: true, after: "${await cursor('enterprises(first: 2)')}"`)));
  it('of another date', async () =>
    refused(gaps(`asOf: "2024", after: "${await cursor('gaps(area: "Region:990100", asOf: "2025", first: 2)')}"`)));
  it.each(['x', 'bnVsbA', 'W10', '%00', 'WyJnYXBzIl0', '💥'])('garbage “%s”', async (after) =>
    refused(gaps(`after: "${after}"`)),
  );
});

it('a field that is not there is named', async () => {
  const { message, extensions } = await api.refusal('{ chains { naem } }');
  expect(extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(message).toMatch(/naem.*name/);
});

it('refusals give nothing of the inside away', async () => {
  const answers = [
    await api.send(gap, { chain: 'Chain:x' }),
    await api.send(gap, { asOf: 'x' }),
    await api.send(gaps('first: 0')),
    await api.send(gaps('after: "x"')),
    await api.send('{ chains { naem } }'),
    await api.send('{ chains {'),
    await api.send(node, { id: 'constructor:x' }),
  ];
  for (const { text } of answers) expect(insidesIn(text), text).toEqual([]);
});
