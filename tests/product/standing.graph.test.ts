import { expect, it } from 'vitest';
import { statement } from '../../server/src/neo4j/statement.ts';
import { useWorld } from '../setup/world.ts';

/** Rows of whole data sets as the graph has them, by their identities in the package. */
const world = useWorld('tiny-chain');
const standing = (table: string, key: string) =>
  world.graph.read(statement(`import/standing/${table}`), { keys: [key] });

it.each([
  ['products', '甲料', { key: '甲料', name: '甲料', nameEn: 'Material A', aliases: ['甲种料'], locator: 'products 1' }],
  ['product-segments', '丁料/e-research', { product: '丁料', segment: 'e-research', standing: 'OBSERVED' }],
  ['product-inputs', '丁料/细甲料', { input: '丁料', buyer: '细甲料', source: 'T-REF' }],
  ['product-kinds', '细甲料/甲料', { kind: '细甲料', of: '甲料', standing: 'INFERRED' }],
  ['productions', 'pilot-works/丁料', { enterprise: 'pilot-works', product: '丁料', share: 12.5 }],
  ['classifications', 'far-b/06', { enterprise: 'far-b', industry: '06', locator: 'classifications 1' }],
])('%s %s', async (table, key, cells) =>
  expect(await standing(table, key)).toMatchObject([{ row: { key, ...cells } }]),
);

it('a product that something refers to is not taken away', async () => {
  const held = await world.graph.write((run) => run(statement('import/remove/products'), { rows: [{ key: '甲料' }] }));
  expect(held).toEqual([{ key: '甲料' }]);
});
