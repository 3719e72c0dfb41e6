import { resampleIndexes } from '../../../server/src/import/resample-indexes.ts';
import type { Graph } from '../../../server/src/neo4j/graph.ts';
import { statement } from '../../../server/src/neo4j/statement.ts';
import { cityRows } from './city-rows.ts';
import type { Rows } from './rows.ts';
import { structureRows } from './structure-rows.ts';

const DEFAULTS = { seed: 7, batch: 10_000, together: 8 };
const count = {
  nodes: { name: 'bench/nodes', text: 'MATCH (n) RETURN count(n) AS nodes' },
  cities: { name: 'bench/cities', text: "MATCH (r:Region {kind: 'CITY'}) RETURN count(r) AS cities" },
};

async function write(graph: Graph, all: readonly Rows[]): Promise<void> {
  const [first] = all;
  if (!first) return;
  const rows = all.reduce((together, each) => together.taking(each));
  for (const [name, own] of rows.inOrder())
    for (let from = 0; from < own.length; from += DEFAULTS.batch)
      await graph.write((run) => run(statement(`import/${name}`), { rows: own.slice(from, from + DEFAULTS.batch) }));
}

export type Extent = { nodes: number; cities: number };

export async function extentOf(graph: Graph): Promise<Extent> {
  const [[nodes], [cities]] = await Promise.all([graph.read(count.nodes), graph.read(count.cities)]);
  return { nodes: Number(nodes?.nodes), cities: Number(cities?.cities) };
}

/**
 * Lets the world grow until it has so many nodes: the first cities of an endless country, so that a small world is part
 * of every larger one and a question about a city means the same in all of them. Same seed, same world.
 */
export async function growTo(graph: Graph, nodes: number, seed = DEFAULTS.seed): Promise<Extent> {
  let extent = await extentOf(graph);
  if (extent.cities === 0) await write(graph, [structureRows()]);
  while (extent.nodes < nodes) {
    const perCity = extent.cities > 0 ? extent.nodes / extent.cities : nodes;
    const some = Math.max(1, Math.min(DEFAULTS.together, Math.round((nodes - extent.nodes) / perCity)));
    await write(
      graph,
      Array.from({ length: some }, (_, at) => cityRows(seed, extent.cities + at)),
    );
    extent = await extentOf(graph);
  }
  await graph.write((run) => run(statement('import/raise-version')));
  await resampleIndexes(graph, extent.nodes);
  return extent;
}
