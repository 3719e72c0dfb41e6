import { AT_START_MS, type Graph } from '../../neo4j/graph.ts';
import { statement } from '../../neo4j/statement.ts';
import { keptOf } from '../kept.ts';
import { unfinishedRun } from './unfinished.ts';

const partsOf = statement('import/parts');

/** The rows, by `table/identity`, that an unfinished import of this name adds; none when there is no such import. */
export async function identitiesAdded(graph: Graph, name: string): Promise<ReadonlySet<string>> {
  const unfinished = await unfinishedRun(graph);
  if (unfinished?.name !== name) return new Set();
  const { parts } = keptOf(await graph.read(partsOf, { run: unfinished.key }, AT_START_MS));
  return new Set(parts.flatMap(({ table, added }) => added.map((identity) => `${table}/${identity}`)));
}
