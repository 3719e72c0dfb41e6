import { startServer } from '../api/server.ts';
import { importPackage, isEmpty } from '../import/import-package.ts';
import { applySchema } from '../import/schema.ts';
import type { Connection } from '../neo4j/connection.ts';
import { openGraph } from '../neo4j/graph.ts';
import type { Settings } from '../settings.ts';
import { CLIENT_FOLDER } from './checkout.ts';
import { patiently } from './patiently.ts';
import type { Shutdown } from './shutdown.ts';
import { type Report, timed } from './timed.ts';

/** Brings the graph up to date and serves it; returns the address. */
export async function serve(
  settings: Settings,
  connection: Connection,
  shutdown: Shutdown,
  report: Report,
): Promise<string> {
  const graph = openGraph(connection);
  shutdown.add(() => graph.close());
  await timed(report, '约束与索引 | constraints and indexes', () => patiently(() => applySchema(graph)));
  const { port, host, logLevel, introspection, seedFolder, importFolder } = settings;
  if (await patiently(() => isEmpty(graph))) {
    await timed(report, '种子数据已载入 | seed loaded', () => importPackage(graph, seedFolder, report));
  }
  if (importFolder !== undefined) {
    await timed(report, '数据包已并入 | package merged', () => importPackage(graph, importFolder, report));
  }
  const server = await timed(report, '接口就绪 | API ready', () =>
    patiently(() => startServer({ graph, port, host, clientFolder: CLIENT_FOLDER, logLevel, introspection })),
  );
  shutdown.add(() => server.stop());
  return server.address;
}
