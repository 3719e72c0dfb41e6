import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { DatabaseTooSlow } from '../../server/src/errors.ts';
import { type Graph, openGraph } from '../../server/src/neo4j/graph.ts';

/** Takes many times as long as the hurry allows, whatever the machine. */
const slow = { name: 'slow', text: 'UNWIND range(1, 50000000) AS i RETURN max(i % 7) AS six' };
const HURRY_MS = 20;
let graph: Graph;

beforeAll(() => {
  graph = openGraph(inject('connection'), HURRY_MS);
});
afterAll(() => graph.close());

it('while the database is still cold a slow answer is waited for, afterwards it is not', {
  timeout: 60_000,
}, async () => {
  let end = () => {};
  const warming = new Promise<void>((resolve) => {
    end = resolve;
  });
  graph.unhurriedUntil(warming);
  expect(await graph.read(slow)).toEqual([{ six: 6 }]);
  end();
  await warming;
  await expect(graph.read(slow)).rejects.toBeInstanceOf(DatabaseTooSlow);
});
