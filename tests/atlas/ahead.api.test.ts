import { expect, it, onTestFinished } from 'vitest';
import type { Graph } from '../../server/src/neo4j/graph.ts';
import { startApi } from '../setup/api.ts';
import { useWorld } from '../setup/world.ts';

const world = useWorld('tiny-chain');
const RAISE = `MATCH (v:DataVersion {key: 'data'}) SET v.version = v.version + 1`;

it('is computed after a start and after a change, before anybody opens it', async () => {
  let read = 0;
  const counted: Graph = {
    ...world.graph,
    async read(statement, ...asked) {
      const rows = await world.graph.read(statement, ...asked);
      // Planned it is, too.
      if (statement.name === 'atlas/links' && !statement.text.includes('EXPLAIN')) read += 1;
      return rows;
    },
  };
  const api = await startApi(counted, { warmsUp: true });
  onTestFinished(() => api.stop());
  const patience = { timeout: 50_000 };

  await expect.poll(() => read, patience).toBe(1);
  const before = await fetch(`${api.address}/atlas/newest`);
  expect(read).toBe(1);

  await world.graph.write((run) => run({ name: 'test/raise', text: RAISE }));
  await expect.poll(() => read, patience).toBe(2);

  const after = await fetch(`${api.address}/atlas/newest`);
  expect([before.status, after.status]).toEqual([200, 200]);
  expect(after.url).not.toBe(before.url);
  expect(after.url).not.toContain('renewing');
  expect(read).toBe(2);
});
