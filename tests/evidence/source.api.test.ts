import { describe, expect, it } from 'vitest';
import { firstLine } from '../../server/src/evidence/source-statements.ts';
import { useApi } from '../setup/api.ts';

const api = useApi('merge-chain');
const ASK = `query ($id: ID!, $first: Int, $after: String, $search: String) { source(id: $id) {
  title reports { id } printingFaults { locator printed reading note { zh } }
  statements(first: $first, after: $after, search: $search) { totalCount
    nodes { id locator standing confidence about { id name } } pageInfo { endCursor hasNextPage } } } }`;
type Answer = {
  source: {
    statements: {
      totalCount: number;
      nodes: { id: string; locator: string | null; about: object[] }[];
      pageInfo: { endCursor: string | null; hasNextPage: boolean };
    };
  };
};
const ask = (variables: object) => api.ask<Answer>(ASK, { id: 'Source:M-2025', ...variables });

describe('what a source states', () => {
  it('with what it reports progress of, and what is misprinted', async () =>
    expect(await ask({ id: 'Source:M-2024', first: 1 })).toMatchObject({
      source: {
        title: '灯市年报（2024年）',
        reports: [{ id: 'Region:960100' }],
        printingFaults: [{ locator: 'L9', printed: '灯币', reading: '灯市', note: { zh: '误印一字。' } }],
      },
    }));

  it('stands in the order of its paragraphs, page by page, each once', async () => {
    const all = (await ask({ first: 200 })).source.statements;
    expect(all.nodes).toHaveLength(all.totalCount);
    const lines = all.nodes.map(({ locator }) => firstLine(locator));
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { nodes, pageInfo }: Answer['source']['statements'] = (await ask({ first: 4, after })).source.statements;
      paged.push(...nodes.map(({ id }) => id));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect(paged).toEqual(all.nodes.map(({ id }) => id));
  });

  it('leads to what it is about: a project for its stage, both ends of a relationship, whose figure it is', async () => {
    const { nodes } = (await ask({ first: 200 })).source.statements;
    const about = new Map(nodes.map((node) => [node.id, node.about]));
    expect(about.get('Assertion:stage_events/line-new-1')).toEqual([{ id: 'Project:line-new', name: '灯件产线扩建' }]);
    expect(about.get('Assertion:observations/star-turnover')).toEqual([
      { id: 'Enterprise:star-electric', name: '灯省星光电子集团' },
    ]);
    expect(about.get('Assertion:fills/line-new/part')).toEqual(
      expect.arrayContaining([
        { id: 'Project:line-new', name: '灯件产线扩建' },
        { id: 'Segment:part', name: '灯件' },
      ]),
    );
  });

  it('is searched by its words, its place and the names of what it is about', async () => {
    const found = async (search: string) => (await ask({ search })).source.statements.nodes.map(({ id }) => id);
    expect(await found('主体完工')).toEqual(['Assertion:line-works-2025']);
    expect(await found('L50')).toEqual(['Assertion:same-star']);
    expect(await found('part line, larger')).toContain('Assertion:stage_events/line-new-1');
    expect(await found('没有这样的字')).toEqual([]);
  });
});

it.each([
  ['Source:none', {}, 'NOT_FOUND'],
  ['none', {}, 'BAD_ID'],
  ['Source:M-2025', { first: 0 }, 'BAD_PAGE_SIZE'],
  ['Source:M-2025', { after: 'x' }, 'BAD_CURSOR'],
])('%s with %j is refused with %s', async (id, page, code) =>
  expect((await api.refusal(ASK, { id, ...page })).extensions.code).toBe(code),
);
