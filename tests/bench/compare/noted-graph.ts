import type { Graph } from '../../../server/src/neo4j/graph.ts';
import type { Wire } from './wire.ts';

/** The same graph; what is read passes by the wire. */
export const notedGraph = (graph: Graph, wire: Wire): Graph => ({
  ...graph,
  read: (statement, parameters = {}, deadlineMs) =>
    wire.pass({ text: statement.text, parameters }, () => graph.read(statement, parameters, deadlineMs)),
});
