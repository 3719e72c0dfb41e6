import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createServer } from 'vite';
import { provideDatabase } from './neo4j/provide.ts';
import { readSettings } from './settings.ts';
import { CHECKOUT } from './start/checkout.ts';
import { claimDataFolder, releaseDataFolder } from './start/claim.ts';
import { requirePort } from './start/port-required.ts';
import { withShutdown } from './start/shutdown.ts';
import type { Report } from './start/timed.ts';

/** Started by `npm run dev`: one database for the whole session, the API restarted and the page renewed at each change. */
export async function main(report: Report): Promise<void> {
  const settings = readSettings(process.env);
  await withShutdown(report, async (shutdown) => {
    await claimDataFolder(settings.dataFolder);
    shutdown.add(() => releaseDataFolder(settings.dataFolder));
    await requirePort(settings.port, settings.host);
    const { connection, stop } = await provideDatabase(settings, report);
    shutdown.add(stop);
    const { uri, user, password, database } = connection;
    const environment = {
      ...process.env,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    };
    const tsx = join(CHECKOUT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
    const watched = ['--include', 'cypher/**/*.cypher', '--include', 'server/src/**/*.graphql'];
    const entry = join('server', 'src', 'dev-server.ts');
    const api = spawn(process.execPath, [tsx, 'watch', '--clear-screen=false', ...watched, entry], {
      cwd: CHECKOUT,
      env: environment,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    shutdown.add(async () => {
      if (api.exitCode === null && api.kill('SIGTERM')) await once(api, 'exit');
    });
    const program = `http://${settings.host}:${settings.port}`;
    const page = await createServer({
      configFile: join(CHECKOUT, 'client', 'vite.config.ts'),
      server: { proxy: { '/graphql': program, '^/(import[/?]|export\\.)': program } },
    });
    await page.listen();
    shutdown.add(() => page.close());
    report(`打开 | open  ${page.resolvedUrls?.local[0] ?? ''}`);
  });
}
