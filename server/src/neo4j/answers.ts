import { setTimeout as pause } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { StartRefused } from '../start/start-refused.ts';
import type { Connection } from './connection.ts';

const POLL_MS = 150;

/** Resolves when the database answers on this connection; a wrong password is told at once, silence after `patienceMs`. */
export async function untilAnswers(connection: Connection, patienceMs: number): Promise<void> {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 3_000,
    maxTransactionRetryTime: 0,
  });
  const deadline = performance.now() + patienceMs;
  try {
    for (;;) {
      const failure = await attempt(() => driver.verifyConnectivity({ database: connection.database }));
      if (failure === undefined) return;
      if (failure.code?.startsWith('Neo.ClientError.Security')) throw refused(connection);
      if (failure.code?.includes('DatabaseNotFound')) throw noDatabase(connection);
      if (performance.now() > deadline) throw silent(connection, patienceMs);
      await pause(POLL_MS);
    }
  } finally {
    await driver.close();
  }
}

async function attempt(work: () => Promise<unknown>): Promise<{ code?: string } | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return error as { code?: string };
  }
}

function refused({ uri, user }: Connection): StartRefused {
  return new StartRefused(
    `数据库 ${uri} 拒绝了用户 ${user}：请检查 NEO4J_USER 与 NEO4J_PASSWORD。`,
    `The database ${uri} refused the user ${user}: check NEO4J_USER and NEO4J_PASSWORD.`,
  );
}

function noDatabase({ uri, database }: Connection): StartRefused {
  return new StartRefused(
    `${uri} 上没有名为 ${database} 的数据库：请检查 NEO4J_DATABASE。`,
    `There is no database named ${database} on ${uri}: check NEO4J_DATABASE.`,
  );
}

function silent({ uri }: Connection, patienceMs: number): StartRefused {
  const seconds = Math.round(patienceMs / 1000);
  return new StartRefused(
    `数据库 ${uri} 在 ${seconds} 秒内没有应答：请确认它已启动、地址无误。`,
    `The database ${uri} did not answer within ${seconds} s: see that it runs and that the address is right.`,
  );
}
