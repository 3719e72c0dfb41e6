import { nearest } from '../model/nearest.ts';
import type { Graph } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import { nodeId } from './node-id.ts';

const statements = { Enterprise: statement('enterprise/nearby'), Project: statement('project/nearby') };

/** Two characters are enough of a beginning to look behind: slips at the very start of a key find nothing. */
const BEGINNING = 2;

/** Ids like one that is not there, of nodes that only the database holds. */
export async function nearbyIds(graph: Graph, label: string, key: string): Promise<string[]> {
  if (label !== 'Enterprise' && label !== 'Project') return [];
  const rows = await graph.read(statements[label], { beginning: key.slice(0, BEGINNING) });
  return nearest(
    key,
    rows.map((row) => String(row.key)),
  ).map((near) => nodeId(label, near));
}
