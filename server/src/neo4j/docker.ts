import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../process/run.ts';
import { StartRefused } from '../start/start-refused.ts';
import { untilAnswers } from './answers.ts';
import type { Connection } from './connection.ts';
import { NEO4J_VERSION } from './embedded/version.ts';

const IMAGE = `neo4j:${NEO4J_VERSION}-community`;
const ANSWER_PATIENCE_MS = 120_000;

/** The client may be there without a daemon behind it: only `docker info` tells. */
export async function dockerAnswers(): Promise<boolean> {
  return (await run('docker', ['info'])).code === 0;
}

/** The same database in a container named after the data folder; a container left over from a killed start is replaced. */
export async function startDocker(
  dataFolder: string,
  report: (line: string) => void,
): Promise<{ connection: Connection; stop(): Promise<void> }> {
  const home = join(dataFolder, 'docker');
  const name = `industrial-chain-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`;
  await mkdir(join(home, 'data'), { recursive: true });
  const password = await dockerPassword(home);
  await run('docker', ['stop', name]);
  await run('docker', ['rm', name]);
  report(`启动容器 ${IMAGE} | starting the container`);
  await docker([
    ...['run', '--detach', '--rm', '--name', name, '--publish', '127.0.0.1::7687'],
    ...(process.getuid ? ['--user', `${process.getuid()}:${process.getgid?.() ?? 0}`] : []),
    ...['--volume', `${join(home, 'data')}:/data`],
    ...['--env', `NEO4J_AUTH=neo4j/${password}`, '--env', 'NEO4J_server_memory_heap_max__size=1g'],
    ...[
      '--env',
      'NEO4J_dbms_usage__report_enabled=false',
      '--env',
      'NEO4J_db_transaction_monitor_check_interval=100ms',
    ],
    IMAGE,
  ]);
  const stop = async () => {
    await run('docker', ['stop', '--time', '60', name]);
  };
  try {
    const published = (await docker(['port', name, '7687/tcp'])).trim().split('\n')[0] ?? '';
    const connection = { uri: `bolt://${published}`, user: 'neo4j', password, database: 'neo4j' };
    await untilAnswers(connection, ANSWER_PATIENCE_MS);
    return { connection, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function dockerPassword(home: string): Promise<string> {
  const file = join(home, 'password');
  if (!existsSync(file)) await writeFile(file, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  return (await readFile(file, 'utf8')).trim();
}

async function docker(parameters: string[]): Promise<string> {
  const { code, output } = await run('docker', parameters);
  if (code === 0) return output;
  const reason = output.trim().split('\n').at(-1)?.slice(0, 300) ?? '';
  throw new StartRefused(
    `Docker 未能运行数据库（docker ${parameters[0]}）：${reason}`,
    `Docker could not run the database (docker ${parameters[0]}): ${reason}`,
  );
}
