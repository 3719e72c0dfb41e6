import { expect, it } from 'vitest';
import { statement } from '../../server/src/neo4j/statement.ts';
import { useWorld } from '../setup/world.ts';

const world = useWorld('tiny-chain');

it('an industry counts what falls under narrower ones, too', async () =>
  expect(await world.graph.read(statement('industry/industries'))).toMatchObject([
    { key: '06', parent: null, segmentCount: 1 },
    { key: '39', parent: 'C', segmentCount: 32, enterpriseCount: 0 },
    { key: 'C', name: '制造业', parent: null, segmentCount: 32, enterpriseCount: 0 },
  ]));
