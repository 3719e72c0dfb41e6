import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { neo4jConf } from './conf.ts';
import type { ServerOptions } from './java-arguments.ts';

/** The folders of a database and its configuration, written anew at every start: nobody edits it by hand. */
export async function prepareHome(
  { home, heapMegabytes, transactionMegabytes }: ServerOptions,
  boltPort: number,
): Promise<void> {
  await Promise.all(['conf', 'logs', 'run'].map((name) => mkdir(join(home, name), { recursive: true })));
  await writeFile(join(home, 'conf', 'neo4j.conf'), neo4jConf(boltPort, heapMegabytes, transactionMegabytes));
}

/** Where the supervisor writes the number of the database's process. */
export function pidFile(home: string): string {
  return join(home, 'run', 'database.pid');
}
