import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Connection } from '../../server/src/neo4j/connection.ts';
import { CHECKOUT } from '../../server/src/start/checkout.ts';

export type Running = {
  child: ChildProcess;
  output(): string;
  /** Resolves once it has said this. */
  says(text: string): Promise<void>;
  /** Resolves with the exit code; null when a signal ended it. */
  ended(): Promise<number | null>;
};

/** The command as a person runs it, on this database. */
export function runImport(connection: Connection, words: readonly string[]): Running {
  const { NODE_ENV, VITEST, npm_lifecycle_event, ...environment } = process.env;
  const child = spawn(process.execPath, ['server/import.mjs', ...words], {
    cwd: CHECKOUT,
    env: {
      ...environment,
      NEO4J_URI: connection.uri,
      NEO4J_USER: connection.user,
      NEO4J_PASSWORD: connection.password,
      NEO4J_DATABASE: connection.database,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = once(child, 'exit');
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  return {
    child,
    output: () => said,
    ended: async () => (await exit)[0],
    async says(text) {
      while (!said.includes(text)) {
        if (child.exitCode !== null) throw new Error(`the command ended (${child.exitCode}):\n${said}`);
        await pause(20);
      }
    },
  };
}
