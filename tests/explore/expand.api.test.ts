import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

const api = useApi('tiny-chain');

type Page = {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: {
    node: { id: string; name: string };
    link: { id: string; source: string; target: string; evidence: string };
  }[];
};
const DOCUMENT = `query ($id: ID!, $type: LinkType!, $direction: LinkDirection, $asOf: Date, $first: Int, $after: String, $containing: String, $only: ID) {
  expand(id: $id, type: $type, direction: $direction, asOf: $asOf, first: $first, after: $after, containing: $containing, only: $only) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { id name kind } link { id source target evidence essential status standing } } } }`;
const expand = async (variables: object) => (await api.ask<{ expand: Page }>(DOCUMENT, { ...variables })).expand;

describe('expanding one type of neighbours', () => {
  it('gives each with the relationship itself, whose evidence opens', async () => {
    const { edges, totalCount } = await expand({ id: 'Segment:c', type: 'INPUT_OF', direction: 'IN' });
    expect(totalCount).toBe(2);
    expect(edges[0]).toEqual({
      node: { id: 'Segment:a', name: '甲料', kind: 'SEGMENT' },
      link: {
        id: 'INPUT_OF:a/c',
        source: 'Segment:a',
        target: 'Segment:c',
        evidence: 'Assertion:inputs/a/c',
        essential: true,
        status: null,
        standing: 'OBSERVED',
      },
    });
    const { evidence } = await api.ask<{ evidence: { statement: { zh: string } }[] }>(
      '{ evidence(of: "Assertion:inputs/a/c") { statement { zh } } }',
    );
    expect(evidence.map(({ statement }) => statement.zh)).toEqual(['a 是 c 的必需投入。']);
  });

  it('says how a maker is active, and where an enterprise is rests on what is stated about it', async () => {
    const [captioned] = (await expand({ id: 'Segment:a', type: 'ACTIVE_IN', direction: 'IN' })).edges;
    expect(captioned).toMatchObject({ node: { id: 'Enterprise:captioned' }, link: { status: 'MENTIONED' } });
    const [place] = (await expand({ id: 'Enterprise:leader', type: 'LOCATED_IN' })).edges;
    expect(place).toMatchObject({
      node: { id: 'Zone:east', kind: 'ZONE' },
      link: { id: 'LOCATED_IN:Enterprise:leader/Zone:east', evidence: 'Assertion:enterprises/leader' },
    });
  });

  it('by a part of the name, or one alone: only those are counted', async () => {
    const inputs = { id: 'Segment:c', type: 'INPUT_OF', direction: 'IN' };
    const part = await expand({ ...inputs, containing: ' 甲 ' });
    expect([part.totalCount, part.edges.map(({ node }) => node.id)]).toEqual([1, ['Segment:a']]);
    const one = await expand({ ...inputs, only: 'Segment:b' });
    expect([one.totalCount, one.edges.map(({ link }) => link.id)]).toEqual([1, ['INPUT_OF:b/c']]);
    expect((await expand({ ...inputs, only: 'Enterprise:b' })).totalCount).toBe(0);
    expect((await expand({ ...inputs, containing: '.*' })).totalCount).toBe(0);
  });

  it('pages meet without gap or overlap', async () => {
    const whole = await expand({ id: 'Zone:west', type: 'SITED_IN', direction: 'IN' });
    const ids: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: Page = await expand({ id: 'Zone:west', type: 'SITED_IN', direction: 'IN', first: 4, after });
      expect(page.totalCount).toBe(9);
      ids.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(ids).toEqual(whole.edges.map(({ node }) => node.id));
    expect(ids).toHaveLength(9);
  });

  it('leaves out what became known later', async () =>
    expect(await expand({ id: 'Segment:m', type: 'ACTIVE_IN', direction: 'IN', asOf: '2024-06' })).toMatchObject({
      totalCount: 0,
      edges: [],
    }));

  it.each([
    [{ id: 'Segment:nothing', type: 'INPUT_OF' }, 'NOT_FOUND', 'ids'],
    [{ id: 'Segment:m', type: 'INPUT_OF', first: 201 }, 'BAD_PAGE_SIZE', 'first'],
    [{ id: 'Segment:m', type: 'INPUT_OF', after: 'elsewhere' }, 'BAD_CURSOR', 'after'],
    [{ id: 'Segment:m', type: 'INPUT_OF', asOf: '2025-13' }, 'BAD_DATE', 'asOf'],
  ])('%o is refused by name', async (variables, code, argument) =>
    expect((await api.refusal(DOCUMENT, variables)).extensions).toMatchObject({ code, argument }),
  );
});
