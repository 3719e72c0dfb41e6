import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { DatabaseTooSlow, DatabaseUnavailable } from '../errors.ts';
import type { Connection } from './connection.ts';
import { manyRows, type Row, rowsOf } from './rows.ts';
import type { Statement } from './statement.ts';
import { named, untraced } from './traces.ts';

/** Integers must be BigInt: a JS number travels as a float. */
export type Parameters = Record<string, unknown>;
export type Run = (statement: Statement, parameters?: Parameters) => Promise<Row[]>;

export type Graph = {
  /** Auto-commit in a READ session (1 round trip). Errors: DatabaseUnavailable within 2 s, DatabaseTooSlow at the deadline (5 s). */
  read(statement: Statement, parameters?: Parameters, deadlineMs?: number): Promise<Row[]>;
  /**
   * All of `work` in one write transaction; it may run again after a transient failure, so it must be idempotent.
   * Errors: DatabaseUnavailable, DatabaseTooSlow at the deadline: then nobody knows whether it was written.
   */
  write<T>(work: (run: Run) => Promise<T>, timeoutMs?: number): Promise<T>;
  /** Auto-commit, for constraints and indexes. */
  schema(statement: Statement): Promise<void>;
  /** Until `done` settles, reads are waited for longer (25 s): a database that is still cold plans slowly. */
  unhurriedUntil(done: Promise<unknown>): void;
  /** Resolves when the database answers, else throws DatabaseUnavailable. */
  reachable(): Promise<void>;
  close(): Promise<void>;
};

/** The deadline of reads at start: a cold database on a busy machine takes seconds for its first plans. */
export const AT_START_MS = 60_000;

const DEFAULTS = {
  readDeadlineMs: 5_000,
  coldDeadlineMs: 25_000,
  probeDeadlineMs: 1_500,
  writeTimeoutMs: 120_000,
  /** A failure that took longer is not tried again: it must be told within 2 s. */
  retryWithinMs: 500,
  retryAfterMs: 150,
  graceMs: 250,
};

const ping: Statement = { name: 'ping', text: 'RETURN 1 AS one' };

function openDriver({ uri, user, password }: Connection): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionTimeout: 1_200,
    connectionAcquisitionTimeout: 1_500,
    maxConnectionPoolSize: 50,
    maxTransactionRetryTime: 5_000,
  });
}

const isTransient = (error: unknown): boolean => error instanceof neo4j.Neo4jError && error.retriable;
const isAway = (error: unknown): boolean =>
  error instanceof neo4j.Neo4jError &&
  (['ServiceUnavailable', 'SessionExpired', 'N/A'].includes(error.code) ||
    error.code.startsWith('Neo.ClientError.Security') ||
    error.code.startsWith('Neo.TransientError.General.DatabaseUnavailable'));

/** Out of time, or still in the way of one another when all retries are used up. */
const isTimeout = (error: unknown): boolean =>
  error instanceof neo4j.Neo4jError &&
  /^Neo\.(ClientError\.Transaction\.TransactionTimedOut|TransientError\.Transaction\.)/.test(error.code);

/** What a reader of the API may see of a failure of the database; anything else is a fault of ours. */
function readable(error: unknown, statement?: Statement): unknown {
  if (isTimeout(error)) return new DatabaseTooSlow();
  if (isAway(error)) return new DatabaseUnavailable();
  return statement ? named(error, statement) : error;
}

/** Rejects with DatabaseTooSlow after `ms`: a peer that went silent never lets the driver return by itself. */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DatabaseTooSlow()), ms);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

/** `readDeadlineMs`: after which a read without a deadline of its own is given up. */
export function openGraph(connection: Connection, readDeadlineMs: number = DEFAULTS.readDeadlineMs): Graph {
  let driver = openDriver(connection);
  let cold = false;
  const { database } = connection;

  /** A driver with silent calls keeps their connections for minutes: leave it to die and take a new one. */
  function replace(silent: Driver): void {
    if (silent !== driver) return;
    driver = openDriver(connection);
    void silent.close().catch(() => undefined);
  }

  async function readOnce(statement: Statement, parameters: Parameters, deadlineMs: number): Promise<Row[]> {
    const used = driver;
    const session = used.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      const answer = untraced(() => session.run(statement.text, parameters, { timeout: deadlineMs }));
      return await manyRows(await within(deadlineMs + DEFAULTS.graceMs, Promise.resolve(answer)));
    } catch (error) {
      if (error instanceof DatabaseTooSlow) replace(used);
      throw error;
    } finally {
      void session.close().catch(() => undefined);
    }
  }

  const deadline = () => Math.max(readDeadlineMs, cold ? DEFAULTS.coldDeadlineMs : 0);

  async function read(statement: Statement, parameters: Parameters = {}, deadlineMs = deadline()): Promise<Row[]> {
    const began = performance.now();
    const used = driver;
    try {
      return await readOnce(statement, parameters, deadlineMs);
    } catch (error) {
      const soon = performance.now() - began < DEFAULTS.retryWithinMs;
      if (!isTransient(error) || !(soon || used !== driver)) throw readable(error, statement);
    }
    await new Promise((resolve) => setTimeout(resolve, DEFAULTS.retryAfterMs * (0.5 + Math.random())));
    try {
      return await readOnce(statement, parameters, deadlineMs);
    } catch (error) {
      throw readable(error, statement);
    }
  }

  const runIn =
    (transaction: ManagedTransaction): Run =>
    async (statement, parameters = {}) => {
      try {
        return rowsOf(await untraced(() => transaction.run(statement.text, parameters)));
      } catch (error) {
        throw named(error, statement);
      }
    };

  return {
    read,
    async write(work, timeoutMs = DEFAULTS.writeTimeoutMs) {
      const used = driver;
      const session = used.session({ database, defaultAccessMode: neo4j.session.WRITE });
      try {
        const done = session.executeWrite((transaction) => work(runIn(transaction)), { timeout: timeoutMs });
        return await within(timeoutMs + DEFAULTS.graceMs, done);
      } catch (error) {
        if (error instanceof DatabaseTooSlow) replace(used);
        throw readable(error);
      } finally {
        void session.close().catch(() => undefined);
      }
    },
    async schema(statement) {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
      try {
        await session.run(statement.text);
      } finally {
        await session.close();
      }
    },
    unhurriedUntil(done) {
      const settled = () => {
        cold = false;
      };
      cold = true;
      done.then(settled, settled);
    },
    async reachable() {
      await read(ping, {}, DEFAULTS.probeDeadlineMs);
    },
    close: () => driver.close(),
  };
}
