import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Settings } from '../settings.ts';
import { programOn, releaseDataFolder } from '../start/claim.ts';
import { StartRefused } from '../start/start-refused.ts';
import { untilAnswers } from './answers.ts';
import type { Connection } from './connection.ts';
import { runningDatabase } from './embedded/running.ts';
import { type ProvidedDatabase, provideDatabase } from './provide.ts';

const DEFAULTS = { startsWithinMs: 60_000, pollMs: 250 };

/** The database of the program that runs on this data folder; it may just be starting. */
async function databaseOf(dataFolder: string): Promise<Connection | undefined> {
  const deadline = performance.now() + DEFAULTS.startsWithinMs;
  while ((await programOn(dataFolder)) !== undefined) {
    const found = runningDatabase(join(dataFolder, 'neo4j'));
    if (found !== undefined) return found;
    if (performance.now() > deadline)
      throw new StartRefused(
        `程序在 ${dataFolder} 上运行，但找不到它的数据库（多半在 Docker 里）：请设置 NEO4J_URI，或先停止程序。`,
        `The program runs on ${dataFolder}, but its database is not to be found (it may be in Docker): set NEO4J_URI, or stop the program first.`,
      );
    await pause(DEFAULTS.pollMs);
  }
  return undefined;
}

/**
 * The database for a command beside the program: that of the settings; else that of the program while it runs; else one
 * of our own for the time of the command, which then holds the data folder.
 */
export async function joinDatabase(settings: Settings, report: (line: string) => void): Promise<ProvidedDatabase> {
  const running = settings.neo4j === undefined ? await databaseOf(settings.dataFolder) : undefined;
  if (running !== undefined) {
    await untilAnswers(running, DEFAULTS.startsWithinMs);
    report('使用正在运行的程序的数据库 | using the database of the running program');
    return { connection: running, stop: async () => undefined };
  }
  const { connection, stop } = await provideDatabase(settings, report);
  return {
    connection,
    async stop() {
      await stop();
      await releaseDataFolder(settings.dataFolder);
    },
  };
}
