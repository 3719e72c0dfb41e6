import { sharesOf } from '../chain/concentration.ts';
import type { Input } from '../chain/structure.ts';
import { groupBy } from '../model/group-by.ts';
import type { Network, Recipe, Source } from './downstream-shock.ts';
import type { Producer } from './producers.ts';

/** A recorded supply of a segment; `local`: the supplier is located at home. */
export type SupplyRow = { supplier: string; buyer: string; segment: string; local: boolean };

/**
 * Who supplies whom at home. A producer of segment s takes every input of s that is made here (return edges left out)
 * from the suppliers recorded for it, or else from all makers of that input; shares by capacity where all are known in
 * one unit, else equal. A recorded supplier outside home keeps its share. What is not made here is bought elsewhere.
 */
export function networkOf(
  producers: readonly Producer[],
  inputs: readonly Input[],
  supplies: readonly SupplyRow[],
): Network {
  const makers = groupBy(producers.keys(), (node) => producers[node]?.segment ?? '');
  const recorded = groupBy(supplies, ({ buyer }) => buyer);
  const nodesOf = new Map<string, number[]>();
  producers.forEach(({ owners, segment }, node) => {
    for (const owner of owners) {
      const of = `${owner}|${segment}`;
      nodesOf.set(of, [...(nodesOf.get(of) ?? []), node]);
    }
  });
  const live = groupBy(
    inputs.filter(({ input, returning }) => !returning && makers.has(input)),
    ({ buyer }) => buyer,
  );
  const sources: Source[] = [];
  const recipes: Recipe[] = [];
  const recipeOf = new Int32Array(producers.length);

  const add = (members: readonly number[], shares: readonly number[]): number =>
    sources.push({ members: Int32Array.from(members), shares: Float64Array.from(shares) }) - 1;
  const common = new Map(
    [...makers].map(([segment, nodes]) => [segment, add(nodes, sharesAmong(nodes, producers))] as const),
  );

  const recordedSource = (owners: readonly string[], segment: string): number | undefined => {
    const rows = owners.flatMap((owner) => (recorded.get(owner) ?? []).filter((row) => row.segment === segment));
    if (rows.length === 0) return undefined;
    const nodes = [...new Set(rows.flatMap(({ supplier }) => nodesOf.get(`${supplier}|${segment}`) ?? []))];
    const outside = new Set(
      rows
        .filter(({ local, supplier }) => !local && !nodesOf.has(`${supplier}|${segment}`))
        .map(({ supplier }) => supplier),
    );
    if (nodes.length + outside.size === 0) return undefined;
    const shares =
      outside.size === 0 ? sharesAmong(nodes, producers) : nodes.map(() => 1 / (nodes.length + outside.size));
    return add(nodes, shares);
  };

  for (const [segment, nodes] of makers) {
    const bought = live.get(segment) ?? [];
    const usual: Recipe = bought.map(({ input, essential }) => ({ source: common.get(input) ?? 0, essential }));
    const shared = recipes.push(usual) - 1;
    for (const node of nodes) {
      recipeOf[node] = shared;
      if (!producers[node]?.owners.some((owner) => recorded.has(owner))) continue;
      const own = bought.map(({ input }) => recordedSource(producers[node]?.owners ?? [], input));
      if (own.some((source) => source !== undefined))
        recipeOf[node] = recipes.push(usual.map((entry, at) => ({ ...entry, source: own[at] ?? entry.source }))) - 1;
    }
  }
  return { nodes: producers.length, sources, recipes, recipeOf };
}

const sharesAmong = (nodes: readonly number[], producers: readonly Producer[]): number[] => {
  const chosen = nodes.flatMap((node) => producers[node] ?? []);
  return sharesOf(
    chosen.map(({ capacity }) => capacity),
    chosen.map(({ count }) => count),
  ).shares;
};
