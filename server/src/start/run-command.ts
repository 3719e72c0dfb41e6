import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Connection } from '../neo4j/connection.ts';
import { CHECKOUT } from './checkout.ts';

export type Command = { ended: Promise<number>; stop(): void };

/**
 * Runs a command in a process of its own: reading or writing a large package takes a processor and half a gigabyte for
 * seconds, and this process has pages to answer. `hear`: what it tells; nothing where it tells nothing.
 */
export function runCommand(
  command: 'import' | 'export',
  { uri, user, password, database }: Connection,
  words: readonly string[],
  hear: (message: unknown) => void = () => undefined,
): Command {
  const child = fork(join(CHECKOUT, 'server', `${command}.mjs`), [...words], {
    cwd: CHECKOUT,
    execArgv: [],
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
    // What fails unforeseen stands in the log of the program; the rest is told.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.on('message', hear);
  const ended = once(child, 'exit').then(([code]) => Number(code ?? 2));
  return { ended, stop: () => child.kill('SIGTERM') };
}
