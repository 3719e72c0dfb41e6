import type { Driver } from 'neo4j-driver';
import { inject } from 'vitest';
import { startServer } from '../../../server/src/api/server.ts';
import type { Graph } from '../../../server/src/neo4j/graph.ts';
import { statement } from '../../../server/src/neo4j/statement.ts';
import { notedDriver, openDriver } from './noted-driver.ts';
import { notedGraph } from './noted-graph.ts';
import { emptyPage, ownProcess } from './own-process.ts';
import { startRival } from './rival.ts';
import { Wire } from './wire.ts';

/** A server in a process of its own, which is timed; and the same here, asked once to note what it sends. */
export type Side = { address: string; noted: string; wire: Wire };

/** Our server and the other one over one database, and the bare driver. */
export type Stand = {
  ours: Side;
  rival: Side;
  driver: Driver;
  /** As if the data had changed: whatever was kept for the version before is read anew. */
  forget(): Promise<void>;
  stop(): Promise<void>;
};

export async function openStand(graph: Graph): Promise<Stand> {
  const [ourWire, rivalWire] = [new Wire(), new Wire()];
  const driver = openDriver(inject('connection'));
  const [ours, rival, ownOurs, ownRival] = await Promise.all([
    startServer({
      graph: notedGraph(graph, ourWire),
      port: 0,
      clientFolder: emptyPage(),
      logLevel: 'error',
      warmsUp: false,
    }),
    startRival(notedDriver(driver, rivalWire)),
    ownProcess('our-server.ts'),
    ownProcess('rival-server.ts'),
  ]);
  return {
    ours: { address: ownOurs.address, noted: ours.address, wire: ourWire },
    rival: { address: ownRival.address, noted: rival.address, wire: rivalWire },
    driver,
    async forget() {
      await graph.write((run) => run(statement('import/raise-version')));
    },
    async stop() {
      await Promise.all([ownOurs, ownRival, ours, rival].map((server) => server.stop()));
      await driver.close();
    },
  };
}
