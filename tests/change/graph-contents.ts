import type { Graph } from '../../server/src/neo4j/graph.ts';

const NODES = `MATCH (n) WHERE NOT n:Change AND NOT n:DataVersion AND NOT n:ImportRun AND NOT n:RunPart AND NOT n:ImportLease AND coalesce(n.kind, '') <> 'STAFF'
RETURN labels(n) AS labels, properties(n) AS properties`;

/** All that a graph says, beside the log of changes, revisions and the sources that staff are: equal texts, equal graphs. */
export async function graphContents(graph: Graph): Promise<string[]> {
  const nodes = await graph.read({
    name: 'test/nodes',
    text: NODES,
  });
  const links = await graph.read({
    name: 'test/links',
    text: `MATCH (a)-[r]->(b) WHERE NOT a:Change AND NOT a:ImportRun AND coalesce(b.kind, '') <> 'STAFF'
RETURN coalesce(a.key, a.id) AS a, type(r) AS type, properties(r) AS properties, coalesce(b.key, b.id) AS b`,
  });
  const told = (row: Record<string, unknown>): string =>
    JSON.stringify(row, (key, value) =>
      key === 'revision'
        ? undefined
        : value !== null && typeof value === 'object' && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value as object).sort(([x], [y]) => (x < y ? -1 : 1)))
          : value,
    );
  return [...nodes, ...links].map(told).sort();
}
