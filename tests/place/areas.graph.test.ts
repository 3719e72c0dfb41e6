import { expect, it } from 'vitest';
import { statement } from '../../server/src/neo4j/statement.ts';
import { useWorld } from '../setup/world.ts';

const world = useWorld('tiny-chain');
const areas = async () => new Map((await world.graph.read(statement('place/areas'))).map((row) => [row.id, row]));

it('regions and zones stand in one tree', async () => {
  const found = await areas();
  const path = (id: unknown): unknown[] => (id ? [id, ...path(found.get(id)?.parent)] : []);
  expect(path('Zone:east-park')).toEqual([
    'Zone:east-park',
    'Zone:east',
    'Region:990101',
    'Region:990100',
    'Region:990000',
    'Region:980000',
  ]);
});
it('each has its names and kind', async () => {
  const found = await areas();
  expect(found.get('Region:990101')).toMatchObject({
    name: '甲县',
    nameEn: 'Jia County',
    kind: 'COUNTY',
    key: '990101',
    industrial: null,
  });
  expect(found.get('Zone:east')).toMatchObject({ kind: 'DEVELOPMENT_ZONE', industrial: true });
  expect(found.get('Zone:east-park')).toMatchObject({ kind: 'PARK' });
});
it('a macro-region has members and is no part of the tree', async () =>
  expect((await areas()).get('Region:test-ring')).toMatchObject({
    kind: 'MACRO',
    members: ['Region:990000'],
    parent: null,
  }));
