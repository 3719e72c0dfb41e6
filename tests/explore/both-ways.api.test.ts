import { expect, test } from 'vitest';
import { useApi } from '../setup/api.ts';

const api = useApi('seed');

const linksOf = async (from: string, to: string) => {
  const { paths } = await api.ask<{ paths: { nodes: { id: string }[]; links: { id: string }[] }[] }>(
    'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { nodes { id } links { id } } }',
    { from, to },
  );
  for (const { nodes } of paths) expect([nodes[0]?.id, nodes.at(-1)?.id]).toEqual([from, to]);
  return paths.map(({ links }) => links.map(({ id }) => id));
};

test('of more shortest paths than are told the same are told from either end, each from where it was asked', async () => {
  const [one, other] = ['Enterprise:jinye-coking', 'Enterprise:jingbo-optoelectronics'];
  const there = await linksOf(one, other);
  const back = await linksOf(other, one);
  expect(there).toHaveLength(5);
  expect(back.map((links) => links.toReversed()).sort()).toEqual(there.toSorted());
});
