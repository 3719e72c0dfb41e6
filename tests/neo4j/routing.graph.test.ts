import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type Graph, openGraph } from '../../server/src/neo4j/graph.ts';
import { type Api, startApi } from '../setup/api.ts';
import { useWorld } from '../setup/world.ts';

const world = useWorld('tiny-chain');
let routed: Graph;
let api: Api & { stop(): Promise<void> };
beforeAll(async () => {
  const connection = inject('connection');
  routed = openGraph({ ...connection, uri: connection.uri.replace('bolt:', 'neo4j:') }, 25_000);
  api = await startApi(routed);
});
afterAll(async () => {
  await api.stop();
  await routed.close();
});

it('reads and writes by a routing address, and what was written is read at once', async () => {
  await routed.write((run) => run({ name: 'test/mark', text: 'CREATE (:RoutingMark {of: 1})' }));
  const mark = { name: 'test/marks', text: 'MATCH (m:RoutingMark) RETURN count(m) AS marks' };
  expect(await routed.read(mark)).toEqual([{ marks: 1 }]);
  await routed.write((run) => run({ name: 'test/forget', text: 'MATCH (m:RoutingMark) DELETE m' }));
  expect(await world.graph.read(mark)).toEqual([{ marks: 0 }]);
});

it('answers as by a direct address', async () => {
  const document = 'query { gaps(area: "Region:990100") { totalCount nodes { id kind severity { value } } } }';
  const direct = await startApi(world.graph);
  try {
    expect(await api.ask(document)).toEqual(await direct.ask(document));
  } finally {
    await direct.stop();
  }
});
