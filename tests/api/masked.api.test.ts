import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../server/src/neo4j/graph.ts';
import { type Api, startApi } from '../setup/api.ts';
import { insidesIn } from '../setup/insides.ts';
import { useWorld } from '../setup/world.ts';

/** A graph whose answers break the program: a mistake of ours, which nobody outside may read. */
const world = useWorld('tiny-chain');
let broken: string | undefined;
let api: Api & { stop(): Promise<void> };

beforeAll(async () => {
  const graph: Graph = {
    ...world.graph,
    async read(statement, ...rest) {
      if (statement.name === broken)
        throw new TypeError("Cannot read 'MATCH (n:Segment) RETURN n.key' at /work/main/server/src/neo4j/graph.ts:1:1");
      return world.graph.read(statement, ...rest);
    },
  };
  api = await startApi(graph);
});
afterAll(() => api.stop());

it.each([
  ['enterprise/page', '{ enterprises { totalCount } }'],
  ['enterprise/by-key', '{ node(id: "Enterprise:leader") { id } }'],
  ['gap/activities', '{ overview(area: "Zone:west", asOf: "2024-07") { asOf } }'],
  ['evidence/version', '{ chains { id } }'],
])('a failure in %s is masked, with a number to ask about', async (statement, document) => {
  broken = statement;
  const { text, errors } = await api.send(document);
  broken = undefined;
  expect(errors).toMatchObject([
    { extensions: { code: 'INTERNAL_SERVER_ERROR', sentence: { zh: expect.stringContaining('服务器内部出错') } } },
  ]);
  expect(errors[0]?.message).toContain(errors[0]?.extensions.requestId);
  expect(insidesIn(text), text).toEqual([]);
});

it('and the next request works again', async () => {
  expect(await api.ask('{ enterprises { totalCount } }')).toEqual({ enterprises: { totalCount: 18 } });
  expect(await api.ask('{ overview(area: "Zone:west", asOf: "2024-07") { asOf } }')).toEqual({
    overview: { asOf: '2024-07-31' },
  });
});
