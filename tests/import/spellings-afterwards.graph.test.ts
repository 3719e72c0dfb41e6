import { expect, test } from 'vitest';
import { spellingsAfterwards } from '../../server/src/import/batches/spellings-afterwards.ts';
import { statement } from '../../server/src/neo4j/statement.ts';
import { useEmptyGraph } from '../setup/world.ts';

const world = useEmptyGraph();
const STATE = {
  name: 'test/spellings',
  text: "SHOW INDEXES YIELD name, state WHERE name = 'product_spellings' RETURN state",
};
const FOUND = {
  name: 'test/found',
  text: "MATCH (p:Product) USING TEXT INDEX p:Product(spellings) WHERE p.spellings CONTAINS '铸件' RETURN p.key AS key",
};
const state = () => world.graph.read(STATE);

test('many products are brought without the index of their spellings, and then it is filled', async () => {
  expect(await state()).toEqual([{ state: 'ONLINE' }]);
  await spellingsAfterwards(world.graph, async () => {
    expect(await state()).toEqual([]);
    await world.graph.write(async (run) => {
      await run(statement('import/create/products'), {
        rows: [{ key: 'casting', name: '精密铸件', spellings: '精密铸件', known: 0n }],
      });
    });
  });
  expect(await state()).toEqual([{ state: 'ONLINE' }]);
  expect(await world.graph.read(FOUND)).toEqual([{ key: 'casting' }]);
});

test('what goes wrong meanwhile is told, and the index is made all the same', async () => {
  const broken = spellingsAfterwards(world.graph, async () => {
    throw new Error('the database is full');
  });
  await expect(broken).rejects.toThrow('the database is full');
  expect(await state()).toHaveLength(1);
});
