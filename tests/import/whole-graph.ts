import type { Graph } from '../../server/src/neo4j/graph.ts';

/** All of a graph, to the last property, but the claim of a running import: equal texts, equal graphs. */
export async function wholeGraph(graph: Graph): Promise<string[]> {
  const nodes = await graph.read({
    name: 'test/nodes',
    text: 'MATCH (n) WHERE NOT n:ImportLease RETURN labels(n) AS labels, properties(n) AS properties',
  });
  const links = await graph.read({
    name: 'test/links',
    text: `MATCH (a)-[r]->(b)
      RETURN labels(a) AS of, a.key AS a, type(r) AS type, properties(r) AS properties, labels(b) AS to, b.key AS b`,
  });
  const told = (row: Record<string, unknown>): string =>
    JSON.stringify(row, (_, value) =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value as object).sort(([x], [y]) => (x < y ? -1 : 1)))
        : value,
    );
  return [...nodes, ...links].map(told).sort();
}
