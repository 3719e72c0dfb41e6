import { startServer } from '../api/server.ts';
import { ImportUnfinished, unfinishedRun } from '../import/batches/unfinished.ts';
import { importPackage, isEmpty } from '../import/import-package.ts';
import { applySchema } from '../import/schema.ts';
import { whenFree } from '../import/when-free.ts';
import type { Connection } from '../neo4j/connection.ts';
import { openGraph } from '../neo4j/graph.ts';
import { patiently } from '../neo4j/patiently.ts';
import type { Settings } from '../settings.ts';
import { CLIENT_FOLDER } from './checkout.ts';
import type { Shutdown } from './shutdown.ts';
import { type Report, timed } from './timed.ts';

/** Brings the graph up to date and serves it; a page opened while it still warms up is only slower. */
export async function serve(
  settings: Settings,
  connection: Connection,
  shutdown: Shutdown,
  report: Report,
): Promise<void> {
  const graph = openGraph(connection);
  shutdown.add(() => graph.close());
  await timed(report, '约束与索引 | constraints and indexes', () => patiently(() => applySchema(graph)));
  const { port, host, logLevel, introspection, seedFolder, importFolder } = settings;
  if (await patiently(() => isEmpty(graph))) {
    await timed(report, '种子数据已载入 | seed loaded', () =>
      whenFree(() => importPackage(graph, seedFolder, report), report),
    );
  }
  const unfinished = await patiently(() => unfinishedRun(graph));
  if (unfinished) report(new ImportUnfinished(unfinished).message);
  if (importFolder !== undefined) {
    await timed(report, '数据包已并入 | package merged', () =>
      whenFree(() => importPackage(graph, importFolder, report), report),
    );
  }
  const server = await startServer({
    graph,
    connection,
    port,
    host,
    clientFolder: CLIENT_FOLDER,
    logLevel,
    introspection,
  });
  shutdown.add(() => server.stop());
  report(`打开 | open  ${server.address}`);
  await timed(report, '预热完毕 | warmed up', () => server.ready);
  await server.warm;
}
