import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type Graph, openGraph } from '../../server/src/neo4j/graph.ts';
import { type Api, startApi } from '../setup/api.ts';
import { timed } from '../setup/api-by-line.ts';
import { DatabaseLine } from '../setup/database-line.ts';
import { useWorld } from '../setup/world.ts';

useWorld('tiny-chain');
let graph: Graph;
let api: Api & { stop(): Promise<void> };
beforeAll(async () => {
  const connection = inject('connection');
  graph = openGraph({ ...connection, uri: connection.uri.replace(/^bolt:/, 'neo4j:') });
  api = await startApi(graph);
});
afterAll(async () => {
  await api.stop();
  await graph.close();
});

it('a single server is reached by neo4j:// as a cluster would be', async () =>
  expect(await api.ask('{ enterprises(role: LEADER) { totalCount } }')).toEqual({ enterprises: { totalCount: 4 } }));
it('and written to', async () =>
  expect(await graph.write((run) => run({ name: 'test/write', text: 'RETURN 1 AS one' }))).toEqual([{ one: 1 }]));
it('none answering by that scheme is told within 2 s, as any database that is away', async () => {
  const line = new DatabaseLine(inject('connection'));
  await line.open();
  line.fallSilent();
  const uris = ['neo4j://127.0.0.1:9', line.connection.uri.replace(/^bolt:/, 'neo4j:')];
  for (const uri of uris) {
    const away = openGraph({ ...line.connection, uri });
    const { value, milliseconds } = await timed(() => away.reachable().catch((error: unknown) => error));
    expect(value).toMatchObject({ extensions: { code: 'DATABASE_UNAVAILABLE' } });
    expect(milliseconds).toBeLessThan(2_000);
    await away.close();
  }
  await line.cut();
});
