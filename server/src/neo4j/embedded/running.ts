import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { processIdentity } from '../../process/identity.ts';
import type { Connection } from '../connection.ts';
import { pidFile } from './home.ts';

/** How to get into the database that another program of ours runs on this home; undefined when none runs. */
export function runningDatabase(home: string): Connection | undefined {
  const [conf, password] = [join(home, 'conf', 'neo4j.conf'), join(home, 'password')];
  if (![pidFile(home), conf, password].every((file) => existsSync(file))) return undefined;
  const database = processIdentity(Number(readFileSync(pidFile(home), 'utf8')));
  if (database === undefined || !database.command.includes(`--home-dir=${home} `)) return undefined;
  const port = /^server\.bolt\.listen_address=127\.0\.0\.1:(\d+)$/m.exec(readFileSync(conf, 'utf8'))?.[1];
  if (port === undefined) return undefined;
  return {
    uri: `bolt://127.0.0.1:${port}`,
    user: 'neo4j',
    password: readFileSync(password, 'utf8').trim(),
    database: 'neo4j',
  };
}
