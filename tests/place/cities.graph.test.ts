import { expect, it } from 'vitest';
import { statement } from '../../server/src/neo4j/statement.ts';
import { useWorld } from '../setup/world.ts';

const world = useWorld('tiny-chain');

it('only a city with zones or projects has facts of its own', async () =>
  expect(await world.graph.read(statement('place/cities'))).toEqual([{ id: 'Region:990100' }]));
