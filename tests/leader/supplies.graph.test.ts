import { expect, it } from 'vitest';
import { statement } from '../../server/src/neo4j/statement.ts';
import { useWorld } from '../setup/world.ts';

const world = useWorld('tiny-chain');
const supplies = (keys: string[], asOf = 20250630n) => world.graph.read(statement('leader/supplies'), { keys, asOf });

it('a supply is known with both ends, its segment and where the supplier is', async () =>
  expect(await supplies(['edge-leader'])).toEqual([
    {
      key: 'single-maker-edge-leader',
      known: 20241231,
      supplier: 'single-maker',
      buyer: 'edge-leader',
      segment: 'e-single',
      from: null,
      attracted: false,
      place: 'Zone:east-park',
    },
  ]));
it('is not known before its source', async () => expect(await supplies(['edge-leader'], 20241230n)).toEqual([]));
it('is of the buyer, not of the supplier', async () => expect(await supplies(['single-maker'])).toEqual([]));
