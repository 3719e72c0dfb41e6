import { expect, it } from 'vitest';
import { statement } from '../../server/src/neo4j/statement.ts';
import { useWorld } from '../setup/world.ts';

const world = useWorld('tiny-chain');

it('industries are told with the next wider one', async () =>
  expect(await world.graph.read(statement('industry/industries'))).toMatchObject([
    { key: '06', parent: null },
    { key: '39', parent: 'C' },
    { key: 'C', name: '制造业', parent: null },
  ]));

it('an industry counts what falls under narrower ones, too', async () =>
  expect(await world.graph.read(statement('industry/counts'), { keys: ['C', '06', '39', 'none'] })).toEqual([
    { key: 'C', segmentCount: 32, enterpriseCount: 0 },
    { key: '06', segmentCount: 1, enterpriseCount: 1 },
    { key: '39', segmentCount: 32, enterpriseCount: 0 },
  ]));
