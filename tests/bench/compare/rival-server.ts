import type { Connection } from '../../../server/src/neo4j/connection.ts';
import { plainTraces } from '../../../server/src/start/traces.ts';
import { openDriver } from './noted-driver.ts';
import { startRival } from './rival.ts';

/** @neo4j/graphql in a process of its own, run as ours is. */
const { address } = await startRival(openDriver(JSON.parse(process.env.BENCH_CONNECTION ?? '') as Connection));
plainTraces();
console.log(`open ${address}`);
