import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Connection } from '../../neo4j/connection.ts';
import { CHECKOUT } from '../../start/checkout.ts';
import type { Message } from './job.ts';

const COMMAND = join(CHECKOUT, 'server', 'import.mjs');

export type Command = { ended: Promise<number>; stop(): void };

/**
 * Runs the import command in a process of its own: reading a large package takes a processor and half a gigabyte for
 * seconds, and this process has pages to answer.
 */
export function runCommand(
  { uri, user, password, database }: Connection,
  words: readonly string[],
  hear: (message: Message) => void,
): Command {
  const child = fork(COMMAND, [...words], {
    cwd: CHECKOUT,
    execArgv: [],
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.on('message', (message) => hear(message as Message));
  const ended = once(child, 'exit').then(([code]) => Number(code ?? 2));
  return { ended, stop: () => child.kill('SIGTERM') };
}
