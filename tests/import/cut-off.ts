import type { Graph } from '../../server/src/neo4j/graph.ts';

/** The line is cut when a statement of this name is run for the `time`th time, from 1. */
export function cutOff(graph: Graph, name: string, time: number): Graph {
  let seen = 0;
  return {
    ...graph,
    write: (work, timeout) =>
      graph.write(
        (run) =>
          work(async (statement, parameters) => {
            if (statement.name === name) seen += 1;
            if (statement.name === name && seen === time) throw new Error('the line is cut');
            return run(statement, parameters);
          }),
        timeout,
      ),
  };
}
