import { provideDatabase } from './neo4j/provide.ts';
import { readSettings } from './settings.ts';
import { claimDataFolder, releaseDataFolder } from './start/claim.ts';
import { buildClient } from './start/client-build.ts';
import { requirePort } from './start/port-required.ts';
import { withShutdown } from './start/shutdown.ts';
import { type Report, timed } from './start/timed.ts';

/** Started by `npm start` (server/start.mjs): database, seed, page and API on one port. */
export async function main(report: Report): Promise<void> {
  const settings = readSettings(process.env);
  await withShutdown(report, async (shutdown) => {
    await claimDataFolder(settings.dataFolder);
    shutdown.add(() => releaseDataFolder(settings.dataFolder));
    await requirePort(settings.port, settings.host);
    const provided = timed(report, '数据库就绪 | database ready', () => provideDatabase(settings, report));
    // A signal may come while the database is still starting: it is stopped as soon as it can be.
    shutdown.add(async () => (await provided.catch(() => undefined))?.stop());
    // The largest part of the program is read while the database starts.
    const [{ connection }, { serve }] = await Promise.all([provided, import('./start/serve.ts'), buildClient(report)]);
    await serve(settings, connection, shutdown, report);
  });
}
