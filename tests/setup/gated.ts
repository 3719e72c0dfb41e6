import type { Graph } from '../../server/src/neo4j/graph.ts';

/** A nation has so much that reading it takes seconds: here this statement, as long as the gate is shut. */
export function gated(graph: Graph, name: string) {
  let open = () => {};
  let gate: Promise<void> = Promise.resolve();
  const slow: Graph = {
    ...graph,
    async read(statement, ...asked) {
      if (statement.name === name) await gate;
      return graph.read(statement, ...asked);
    },
  };
  return {
    slow,
    shut() {
      gate = new Promise((resolve) => {
        open = resolve;
      });
    },
    open: () => open(),
  };
}
