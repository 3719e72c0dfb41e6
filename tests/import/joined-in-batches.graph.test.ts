import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import type { Run } from '../../server/src/neo4j/graph.ts';
import { statement } from '../../server/src/neo4j/statement.ts';
import { emptyGraph, useEmptyGraph } from '../setup/world.ts';
import { isSomebodyBlocked } from './held-back.ts';

const world = useEmptyGraph();
const LONG_MS = 60_000;
const JOINED = { name: 'test/joined', text: 'MATCH ()-[link]->(:Product {key: $key}) RETURN type(link) AS link' };
const ENTERPRISE = { name: 'test/enterprise', text: 'CREATE (:Enterprise {key: $key})' };
const product = (key: string) => ({ key, name: key, known: 0n });

beforeEach(async () => {
  await emptyGraph(world.graph);
  await world.graph.write(async (run) => {
    await run(statement('import/create/products'), { rows: [product('old')] });
    await run(ENTERPRISE, { key: 'maker' });
  });
});

test.each([
  { name: 'product-input-of', row: { input: 'old', buyer: 'new' }, type: 'INPUT_OF' },
  { name: 'kind-of', row: { kind: 'old', of: 'new' }, type: 'KIND_OF' },
  { name: 'produces', row: { enterprise: 'maker', product: 'new' }, type: 'PRODUCES' },
])(
  '$type to a product that is still being committed waits for it, and is not lost',
  async ({ name, row, type }) => {
    let [created, commit] = [() => {}, () => {}];
    const isCreated = new Promise<void>((resolve) => {
      created = resolve;
    });
    const mayCommit = new Promise<void>((resolve) => {
      commit = resolve;
    });
    const products = world.graph.write(async (run: Run) => {
      await run(statement('import/create/products'), { rows: [product('new')] });
      created();
      await mayCommit;
    });
    await isCreated;
    let isJoined = false;
    const links = world.graph
      .write((run) => run(statement(`import/create/${name}`), { rows: [{ key: 'link', known: 0n, ...row }] }))
      .then(() => {
        isJoined = true;
      });
    while (!isJoined && !(await isSomebodyBlocked(world.graph))) await pause(20);
    expect(isJoined).toBe(false);
    commit();
    await Promise.all([products, links]);
    expect(await world.graph.read(JOINED, { key: 'new' })).toEqual([{ link: type }]);
  },
  LONG_MS,
);
