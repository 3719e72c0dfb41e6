import { expect, it } from 'vitest';
import { TEST_CITY } from '../setup/test-city.ts';
import { useWorld } from '../setup/world.ts';
import { knownFacts } from './known-facts.ts';

const world = useWorld('tiny-chain');
const purchases = async (asOf = 20250630, places = TEST_CITY) =>
  new Map((await knownFacts(world.graph, 'purchases', places, asOf)).map((row) => [row.segment, row]));

it('a purchase is known with its buyer, quantity, amount, period and origin', async () => {
  const found = await purchases();
  expect(found.get('e-short')).toMatchObject({
    enterprise: 'edge-leader',
    quantity: 300,
    unit: '吨/年',
    origin: 'LOCAL',
    place: 'Zone:east-park',
  });
  expect(found.get('e-bought')).toMatchObject({
    enterprise: 'edge-leader',
    quantity: null,
    amountWan: 5000,
    period: '2024',
    origin: 'OUTSIDE',
  });
});
it('is not known before its source', async () => expect((await purchases(20241230)).size).toBe(0));
it('is none of a zone where the buyer is not', async () =>
  expect((await purchases(20250630, ['Zone:west'])).size).toBe(0));
