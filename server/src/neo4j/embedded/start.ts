import { freePort } from '../../process/port.ts';
import { untilAnswers } from '../answers.ts';
import type { Connection } from '../connection.ts';
import { classArchive } from './class-archive.ts';
import { prepareHome } from './home.ts';
import type { Java } from './java.ts';
import { type ServerOptions, serverArguments } from './java-arguments.ts';
import { keepRunning } from './keep-running.ts';
import { DatabaseDidNotStart, type Launched, launch } from './launch.ts';
import { endLeftover } from './leftover.ts';
import { databasePassword } from './password.ts';

export type EmbeddedOptions = ServerOptions & {
  java: Java;
  /** Thrown away soon, as in tests: not worth the seconds that an archive of its classes takes at its end. */
  shortLived?: boolean;
};
export type EmbeddedDatabase = { connection: Connection; stop(): Promise<void> };

const ANSWER_PATIENCE_MS = 60_000;

/** A database of our own on this home. Should it die while the program runs, it is started again on the same port. */
export async function startEmbedded(
  options: EmbeddedOptions,
  report: (line: string) => void,
): Promise<EmbeddedDatabase> {
  const { home, java, jars, shortLived = false } = options;
  const archive = classArchive(jars, java, !shortLived);

  async function begin(port: number): Promise<Launched> {
    await endLeftover(home, report);
    await prepareHome(options, port);
    return launch(home, java.command, serverArguments(options, archive.flags));
  }

  await endLeftover(home, report);
  let port = await freePort();
  await prepareHome(options, port);
  const password = await databasePassword(home, java, jars);
  const first = await begin(port).catch(async (error: unknown) => {
    if (!(error instanceof DatabaseDidNotStart)) throw error;
    // Somebody may have taken the port between the choice and the start.
    port = await freePort();
    return begin(port);
  });
  const running = keepRunning(first, () => begin(port), report);
  const connection = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j' };
  const stop = async () => {
    await running.stop();
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
