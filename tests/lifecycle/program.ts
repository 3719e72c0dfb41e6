import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type ProcessIdentity, processIdentity } from '../../server/src/process/identity.ts';
import { type Child, startChild } from '../setup/child.ts';

export type Program = Child & {
  /** Resolves with the address once the program has printed it. */
  address(): Promise<string>;
};

export type ProgramOptions = { dataFolder: string; port: number; by?: 'node' | 'npm' };

const POLL_MS = 50;
const COMMANDS = { node: [process.execPath, 'server/start.mjs'], npm: ['npm', 'start'] };

/** The program as a user starts it, on a data folder and a port of its own. */
export function startProgram({ dataFolder, port, by = 'node' }: ProgramOptions): Program {
  const started = startChild(COMMANDS[by], { DATA_FOLDER: dataFolder, PORT: String(port) });
  return { ...started, address: async () => (await started.says(/打开 \| open {2}(http\S+)/))[1] ?? '' };
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
