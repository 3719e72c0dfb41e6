import { startServer } from '../../../server/src/api/server.ts';
import type { Connection } from '../../../server/src/neo4j/connection.ts';
import { openGraph } from '../../../server/src/neo4j/graph.ts';

/** Our server in a process of its own, as it runs when it is warm, without what it does in the background at its start. */
const connection = JSON.parse(process.env.BENCH_CONNECTION ?? '') as Connection;
const clientFolder = process.env.BENCH_PAGE ?? '';
const { address } = await startServer({
  graph: openGraph(connection),
  port: 0,
  clientFolder,
  logLevel: 'error',
  warmsUp: false,
});
console.log(`open ${address}`);
