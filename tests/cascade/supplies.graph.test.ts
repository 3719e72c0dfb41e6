import { expect, it } from 'vitest';
import { statement } from '../../server/src/neo4j/statement.ts';
import { TEST_CITY } from '../setup/test-city.ts';
import { useWorld } from '../setup/world.ts';

const world = useWorld('tiny-chain');
const supplies = statement('cascade/supplies');
const single = { supplier: 'single-maker', buyer: 'edge-leader', segment: 'e-single' };

it('tells who supplies whom with what, and whether the supplier is at home', async () => {
  expect(await world.graph.read(supplies, { places: TEST_CITY, asOf: 20250630n })).toContainEqual({
    ...single,
    local: true,
  });
  expect(await world.graph.read(supplies, { places: ['Region:990200'], asOf: 20250630n })).toContainEqual({
    ...single,
    local: false,
  });
});

it('knows nothing before its source was there', async () =>
  expect(await world.graph.read(supplies, { places: TEST_CITY, asOf: 20241230n })).not.toContainEqual(
    expect.objectContaining(single),
  ));
