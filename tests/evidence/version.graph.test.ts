import { expect, it } from 'vitest';
import { statement } from '../../server/src/neo4j/statement.ts';
import { useWorld } from '../setup/world.ts';

const world = useWorld('tiny-chain');

it('data that were loaded once are of version 1', async () =>
  expect(await world.graph.read(statement('evidence/version'), { keys: ['data'] })).toEqual([
    { key: 'data', version: 1 },
  ]));
