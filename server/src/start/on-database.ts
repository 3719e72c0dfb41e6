import { applySchema } from '../import/schema.ts';
import { type Graph, openGraph } from '../neo4j/graph.ts';
import { joinDatabase } from '../neo4j/join.ts';
import { patiently } from '../neo4j/patiently.ts';
import { readSettings } from '../settings.ts';
import { withShutdown } from './shutdown.ts';
import type { Report } from './timed.ts';

/** The exit code of a command that could not be run, or was stopped. */
const FAILED = 2;

/** Runs a command beside the program or without it, and ends the process with the exit code that it returns. */
export async function onDatabase(report: Report, work: (graph: Graph) => Promise<number>): Promise<void> {
  const settings = readSettings(process.env);
  await withShutdown(
    report,
    async (shutdown) => {
      const { connection, stop } = await joinDatabase(settings, report);
      shutdown.add(stop);
      const graph = openGraph(connection);
      let code = FAILED;
      try {
        await patiently(() => applySchema(graph));
        code = await work(graph);
      } finally {
        await graph.close();
      }
      await stop();
      process.exit(code);
    },
    FAILED,
  );
}

/** The folder of the person at the keyboard: npm itself runs commands in that of package.json. */
export const CALLED_FROM = process.env.INIT_CWD ?? process.cwd();
