import { expect, test } from 'vitest';
import { importPackage } from '../../server/src/import/import-package.ts';
import { resampleIndexes } from '../../server/src/import/resample-indexes.ts';
import { rollBack } from '../../server/src/import/roll-back.ts';
import { emptyGraph, useEmptyGraph } from '../setup/world.ts';
import { partialPackage } from './partial-package.ts';

const world = useEmptyGraph();
const MANY = 2_000;
/** Sooner than the database does it by itself. */
const SOON = { timeout: 3_000, interval: 20 };

/** What the planner takes the index of indicators' keys to hold. */
async function counted(): Promise<number> {
  const [row] = await world.graph.read({
    name: 'test/counted',
    text: `CALL db.stats.retrieve('GRAPH COUNTS') YIELD data
UNWIND [index IN data.indexes WHERE index.labels = ['Indicator'] AND index.properties = ['key']] AS index
RETURN index.totalSize AS size`,
  });
  return Number(row?.size);
}

test('the planner knows the size of the indexes as soon as a large import is done, and when it is rolled back', async () => {
  await emptyGraph(world.graph);
  await resampleIndexes(world.graph, MANY);
  await expect.poll(counted, SOON).toBe(0);
  const indicators = Array.from({ length: MANY }, (_, at) => ({ key: `i-${at}`, name: `指标${at}`, unit: '家' }));
  using folder = partialPackage({ indicators });
  await importPackage(world.graph, folder.path, () => undefined);
  await expect.poll(counted, SOON).toBe(MANY);
  await rollBack(world.graph, null);
  await expect.poll(counted, SOON).toBe(0);
});
