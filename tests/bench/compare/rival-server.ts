import type { Connection } from '../../../server/src/neo4j/connection.ts';
import { openDriver } from './noted-driver.ts';
import { startRival } from './rival.ts';

/** @neo4j/graphql in a process of its own, run as ours is. */
const { address } = await startRival(openDriver(JSON.parse(process.env.BENCH_CONNECTION ?? '') as Connection));
// The driver takes a trace for every statement: leading it back to the sources would take longer than sending it.
process.setSourceMapsEnabled(false);
console.log(`open ${address}`);
