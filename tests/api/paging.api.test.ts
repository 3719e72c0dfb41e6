import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

type Page = {
  totalCount: number;
  nodes: { id: string }[];
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
};

const api = useApi('tiny-chain');
const page =
  'totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** Walks a list to its end, `first` entries at a time. */
async function walk(field: string, first: number): Promise<Page[]> {
  const pages: Page[] = [];
  let after: string | null = null;
  do {
    const answer: { list: Page } = await api.ask(`query ($first: Int, $after: String) { list: ${field} { ${page} } }`, {
      first,
      after,
    });
    pages.push(answer.list);
    after = answer.list.pageInfo.endCursor;
  } while (pages.at(-1)?.pageInfo.hasNextPage && pages.length < 100);
  return pages;
}

describe.each([
  ['gaps', 'gaps(area: "Region:990100", asOf: "2025-06-30", first: $first, after: $after)'],
  ['covered gaps', 'gaps(area: "Region:990100", asOf: "2025-06-30", kinds: [COVERED], first: $first, after: $after)'],
  ['unknown gaps', 'gaps(area: "Region:990101", kinds: [UNCERTAIN, PRESUMED_MISSING], first: $first, after: $after)'],
  ['enterprises', 'enterprises(first: $first, after: $after)'],
  ['local enterprises', 'enterprises(area: "Region:990100", local: true, first: $first, after: $after)'],
])('%s', (_, field) => {
  it.each([1, 2, 7])('to the end without loss or repeat, %d at a time', async (first) => {
    const [whole] = await walk(field, 200);
    const pages = await walk(field, first);
    const ids = pages.flatMap(({ nodes }) => nodes.map(({ id }) => id));
    expect(ids).toEqual(whole?.nodes.map(({ id }) => id));
    expect(new Set(ids).size).toBe(whole?.totalCount);
    expect(pages.map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual(pages.map((__, index) => index > 0));
    for (const { edges, nodes, pageInfo, totalCount } of pages) {
      expect(edges.map(({ node }) => node)).toEqual(nodes);
      expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0]?.cursor, edges.at(-1)?.cursor]);
      expect(totalCount).toBe(whole?.totalCount);
    }
  });
});

it('an empty list has no cursors', async () =>
  expect((await walk('enterprises(name: "没有这一家", first: $first, after: $after)', 5))[0]).toEqual({
    totalCount: 0,
    nodes: [],
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  }));
