import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../process/port.ts';
import { untilAnswers } from '../answers.ts';
import type { Connection } from '../connection.ts';
import { classArchive } from './class-archive.ts';
import { prepareHome } from './home.ts';
import type { Java } from './java.ts';
import { type ServerOptions, serverArguments } from './java-arguments.ts';
import { type Launched, launch } from './launch.ts';
import { endLeftover } from './leftover.ts';
import { databasePassword } from './password.ts';

export type EmbeddedOptions = ServerOptions & { java: Java };
export type EmbeddedDatabase = { connection: Connection; stop(): Promise<void> };

const ANSWER_PATIENCE_MS = 60_000;
const LONGEST_PAUSE_MS = 30_000;
const SETTLED_MS = 20_000;

/** A database of our own on this home. Should it die while the program runs, it is started again on the same port. */
export async function startEmbedded(options: EmbeddedOptions, report: (line: string) => void): Promise<EmbeddedDatabase> {
  const { home, java, jars, heapMegabytes, shortLived = false } = options;
  const archive = classArchive(jars, java, !shortLived);
  let stopping = false;
  let current: Launched | undefined;

  async function begin(port: number): Promise<Launched> {
    await endLeftover(home, report);
    await prepareHome(home, port, heapMegabytes);
    return launch(home, java.command, serverArguments(options, archive.flags));
  }

  async function keepRunning(first: Launched, port: number): Promise<void> {
    let running = first;
    for (let shortLives = 0; ; ) {
      const began = performance.now();
      const code = await running.exited;
      if (stopping) return;
      shortLives = performance.now() - began > SETTLED_MS ? 0 : shortLives + 1;
      report(`数据库意外停止（${code}），重新启动 | the database ended unexpectedly (${code}), starting it again`);
      await pause(Math.min(1_000 * shortLives, LONGEST_PAUSE_MS));
      if (stopping) return;
      running = await begin(port);
      current = running;
      if (stopping) await running.stop();
    }
  }

  const port = await freePort();
  await endLeftover(home, report);
  await prepareHome(home, port, heapMegabytes);
  const password = await databasePassword(home, java, jars);
  current = await begin(port);
  const supervision = keepRunning(current, port).catch((error: unknown) => report(String(error)));
  const connection = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j' };
  const stop = async () => {
    stopping = true;
    await current?.stop();
    await supervision;
    await archive.keep();
  };
  try {
    await untilAnswers(connection, ANSWER_PATIENCE_MS);
  } catch (error) {
    await stop();
    throw error;
  }
  return { connection, stop };
}
