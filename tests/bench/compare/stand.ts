import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { inject } from 'vitest';
import { startServer } from '../../../server/src/api/server.ts';
import type { Graph } from '../../../server/src/neo4j/graph.ts';
import { statement } from '../../../server/src/neo4j/statement.ts';
import { notedDriver, openDriver } from './noted-driver.ts';
import { notedGraph } from './noted-graph.ts';
import { startRival } from './rival.ts';
import { Wire } from './wire.ts';

/** Our server and the other one over one database, each with its wire noted, and the bare driver. */
export type Stand = {
  ours: string;
  ourWire: Wire;
  rival: string;
  rivalWire: Wire;
  driver: Driver;
  /** As if the data had changed: whatever was kept for the version before is read anew. */
  forget(): Promise<void>;
  stop(): Promise<void>;
};

export async function openStand(graph: Graph): Promise<Stand> {
  const [ourWire, rivalWire] = [new Wire(), new Wire()];
  const driver = openDriver(inject('connection'));
  const clientFolder = join(inject('testFolder'), 'page');
  mkdirSync(clientFolder, { recursive: true });
  writeFileSync(join(clientFolder, 'index.html'), '<!doctype html><title>page</title>');
  const [ours, rival] = await Promise.all([
    startServer({ graph: notedGraph(graph, ourWire), port: 0, clientFolder, logLevel: 'error', warmsUp: false }),
    startRival(notedDriver(driver, rivalWire)),
  ]);
  return {
    ours: ours.address,
    ourWire,
    rival: rival.address,
    rivalWire,
    driver,
    async forget() {
      await graph.write((run) => run(statement('import/raise-version')));
    },
    async stop() {
      await ours.stop();
      await rival.stop();
      await driver.close();
    },
  };
}
