import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

const api = useApi('nation-chain');

type Cone = {
  shown: number;
  nodes: { id: string[]; step: number[] };
  edges: { source: number[]; target: number[]; essential: (boolean | null)[]; evidence: (string | null)[] };
};
async function cone(id: string, direction: string, steps = 8, asOf = '2025-06-30') {
  const { cone: found } = await api.ask<{ cone: Cone }>(
    `query ($id: ID!, $direction: ConeDirection!, $steps: Int!, $asOf: Date) {
      cone(id: $id, direction: $direction, steps: $steps, asOf: $asOf) {
        shown nodes { id step } edges { source target essential evidence } } }`,
    { id, direction, steps, asOf },
  );
  return found;
}
const stepsOf = ({ nodes }: Cone) => nodes.id.map((id, at) => `${nodes.step[at]} ${id.replace('Product:', '')}`);

describe('products in exploring', () => {
  it('has its neighbours counted: what goes into it, its kinds, its segment, its makers', async () => {
    const of = async (id: string) =>
      (
        await api.ask<{ neighbours: { type: string; direction: string; count: number }[] }>(
          'query ($id: ID!) { neighbours(id: $id) { type direction count } }',
          { id },
        )
      ).neighbours.map(({ type, direction, count }) => `${type} ${direction} ${count}`);
    expect(await of('Product:led芯片')).toEqual(['INPUT_OF OUT 1', 'INPUT_OF IN 1', 'KIND_OF IN 3', 'PRODUCES IN 8']);
    expect(await of('Product:蓝光晶粒')).toEqual(['BELONGS_TO OUT 1', 'PRODUCES IN 1']);
    expect(await of('Enterprise:by-name')).toContain('PRODUCES OUT 2');
  });

  it('each relationship opens its row of the data set as evidence', async () => {
    const { expand } = await api.ask<{
      expand: { edges: { node: { id: string; kind: string }; link: { id: string; evidence: string } }[] };
    }>(
      `{ expand(id: "Product:外延片", type: INPUT_OF, direction: IN) {
        edges { node { id kind } link { id evidence essential } } } }`,
    );
    expect(expand.edges.map(({ node }) => node.id)).toEqual(['Product:回收镓', 'Product:衬底', 'Product:高纯氨']);
    const link = expand.edges[1]?.link;
    expect(link).toEqual({
      id: 'INPUT_OF:product_inputs/衬底/外延片',
      evidence: 'Assertion:product_inputs/衬底/外延片',
      essential: null,
    });
    const { evidence } = await api.ask<{ evidence: { statement: { zh: string } }[] }>(
      'query ($of: ID!) { evidence(of: $of) { statement { zh } } }',
      { of: link?.evidence },
    );
    expect(evidence.map(({ statement }) => statement.zh)).toEqual(['“衬底”是“外延片”的投入。']);
  });

  it('upstream of a product: each once, though its inputs go in a circle', async () => {
    const found = await cone('Product:灯具', 'UPSTREAM');
    expect(stepsOf(found)).toEqual(['0 灯具', '1 led芯片', '1 荧光粉', '2 外延片', '3 回收镓', '3 衬底', '3 高纯氨']);
    const edges = found.edges.source.map((from, at) => [
      found.nodes.id[from],
      found.nodes.id[found.edges.target[at] ?? 0],
    ]);
    expect(edges).toContainEqual(['Product:外延片', 'Product:回收镓']);
    expect(edges).toContainEqual(['Product:回收镓', 'Product:外延片']);
    // The data set does not say what is essential.
    expect(new Set(found.edges.essential)).toEqual(new Set([null]));
  });

  it('downstream by what was known: a use that a later source tells of comes later', async () => {
    expect(stepsOf(await cone('Product:衬底', 'DOWNSTREAM', 1))).toEqual(['0 衬底', '1 外延片', '1 玻璃杯']);
    expect(stepsOf(await cone('Product:衬底', 'DOWNSTREAM', 1, '2024-12-31'))).toEqual(['0 衬底', '1 外延片']);
  });

  it('without a direction its neighbours are those that it leads to, or else those that lead to it, page by page', async () => {
    const page = async (id: string, after: string | null = null) =>
      (
        await api.ask<{ expand: { totalCount: number; nodes: { name: string }[]; pageInfo: { endCursor: string } } }>(
          `query ($id: ID!, $after: String) { expand(id: $id, type: KIND_OF, first: 2, after: $after) {
            totalCount nodes { name } pageInfo { endCursor } } }`,
          { id, after },
        )
      ).expand;
    const first = await page('Product:led芯片');
    expect([first.totalCount, first.nodes.length]).toEqual([3, 2]);
    const last = await page('Product:led芯片', first.pageInfo.endCursor);
    expect(last.nodes).toHaveLength(1);
    // What it is a kind of goes before its own kinds.
    expect((await page('Product:红光led芯片')).nodes).toEqual([{ name: 'LED芯片' }]);
  });

  it('a path leads over what enterprises make, not over kinds', async () => {
    const between = async (from: string, to: string) =>
      (
        await api.ask<{ paths: { nodes: { id: string }[] }[] }>(
          'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { nodes { id } } }',
          { from, to },
        )
      ).paths.map(({ nodes }) => nodes.map(({ id }) => id));
    expect(await between('Enterprise:part', 'Enterprise:kind')).toContainEqual([
      'Enterprise:part',
      'Product:高亮led芯片',
      'Enterprise:kind',
    ]);
    // A kind of it: one step by kinds, but no path takes it.
    const apart = await between('Product:极深红灯粒', 'Product:led芯片');
    expect(apart.length).toBeGreaterThan(0);
    for (const nodes of apart) expect(nodes.length).toBeGreaterThan(2);
  });

  it('a product that is not there is refused', async () =>
    expect((await api.refusal('{ neighbours(id: "Product:nothing") { count } }', {})).extensions).toMatchObject({
      code: 'NOT_FOUND',
      argument: 'id',
    }));
});
