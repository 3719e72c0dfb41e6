import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { inject } from 'vitest';
import { startServer } from '../../../server/src/api/server.ts';
import type { Graph } from '../../../server/src/neo4j/graph.ts';
import { statement } from '../../../server/src/neo4j/statement.ts';
import { type Child, startChild } from '../../setup/child.ts';
import { notedDriver, openDriver } from './noted-driver.ts';
import { notedGraph } from './noted-graph.ts';
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

function startProcess(script: string, page: string): Child {
  return startChild([process.execPath, '--import', 'tsx', `tests/bench/compare/${script}`], {
    NODE_ENV: 'production',
    BENCH_CONNECTION: JSON.stringify(inject('connection')),
    BENCH_PAGE: page,
  });
}

const addressOf = async (child: Child): Promise<string> => (await child.says(/open (http:\S+)\n/))[1] ?? '';

export async function openStand(graph: Graph): Promise<Stand> {
  const [ourWire, rivalWire] = [new Wire(), new Wire()];
  const driver = openDriver(inject('connection'));
  const clientFolder = join(inject('testFolder'), 'page');
  mkdirSync(clientFolder, { recursive: true });
  writeFileSync(join(clientFolder, 'index.html'), '<!doctype html><title>page</title>');
  const children = ['our-server.ts', 'rival-server.ts'].map((script) => startProcess(script, clientFolder));
  const [ours, rival, ...addresses] = await Promise.all([
    startServer({ graph: notedGraph(graph, ourWire), port: 0, clientFolder, logLevel: 'error', warmsUp: false }),
    startRival(notedDriver(driver, rivalWire)),
    ...children.map(addressOf),
  ]);
  return {
    ours: { address: addresses[0] ?? '', noted: ours.address, wire: ourWire },
    rival: { address: addresses[1] ?? '', noted: rival.address, wire: rivalWire },
    driver,
    async forget() {
      await graph.write((run) => run(statement('import/raise-version')));
    },
    async stop() {
      for (const { child } of children) child.kill('SIGKILL');
      await Promise.all(children.map(({ ended }) => ended()));
      await ours.stop();
      await rival.stop();
      await driver.close();
    },
  };
}
