import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type ProcessIdentity, processIdentity } from '../../server/src/process/identity.ts';
import { CHECKOUT } from '../../server/src/start/checkout.ts';

export type Program = {
  child: ChildProcess;
  output(): string;
  /** Resolves with the address once the program has printed it. */
  address(): Promise<string>;
  /** Resolves with the exit code, null when a signal ended it. */
  ended(): Promise<number | null>;
};

export type ProgramOptions = { dataFolder: string; port: number; by?: 'node' | 'npm' };

const POLL_MS = 50;
const COMMANDS = { node: [process.execPath, 'server/start.mjs'], npm: ['npm', 'start'] };

/** The program as a user starts it, on a data folder and a port of its own. */
export function startProgram({ dataFolder, port, by = 'node' }: ProgramOptions): Program {
  const [command = '', ...parameters] = COMMANDS[by];
  const { NODE_ENV, VITEST, npm_lifecycle_event, NEO4J_URI, ...environment } = process.env;
  const child = spawn(command, parameters, {
    cwd: CHECKOUT,
    env: { ...environment, DATA_FOLDER: dataFolder, PORT: String(port) },
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
    async address() {
      for (;;) {
        const address = /打开 \| open {2}(http\S+)/.exec(said)?.[1];
        if (address !== undefined) return address;
        if (child.exitCode !== null) throw new Error(`the program ended (${child.exitCode}):\n${said}`);
        await pause(POLL_MS);
      }
    },
  };
}

/** The database process of this data folder, while it lives. */
export function databaseProcess(dataFolder: string): ProcessIdentity | undefined {
  const file = join(dataFolder, 'neo4j', 'run', 'database.pid');
  return existsSync(file) ? processIdentity(Number(readFileSync(file, 'utf8'))) : undefined;
}

/** Waits until the condition holds; false when it does not within the time. */
export async function within(milliseconds: number, condition: () => boolean): Promise<boolean> {
  const deadline = performance.now() + milliseconds;
  while (!condition() && performance.now() < deadline) await pause(POLL_MS);
  return condition();
}
