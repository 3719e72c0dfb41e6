import { expect, it } from 'vitest';
import { statement } from '../../server/src/neo4j/statement.ts';
import { TEST_CITY } from '../setup/test-city.ts';
import { useWorld } from '../setup/world.ts';

const world = useWorld('tiny-chain');
const makers = (keys: string[], places = TEST_CITY, asOf = 20250630n) =>
  world.graph.read(statement('gap/outside'), { keys, places, asOf });

it('a maker in another city is outside', async () =>
  expect(await makers(['b'])).toEqual([{ owner: 'b', enterprise: 'far-b', activities: ['far-b-b'] }]));
it('makers of the city are not', async () => expect(await makers(['m', 'x', 'e-elsewhere'])).toEqual([]));
it('a firm registered elsewhere that makes it here is not', async () => expect(await makers(['k-base'])).toEqual([]));
it('a firm somewhere in the province, or nobody knows where, is not decidedly outside', async () =>
  expect(await makers(['e-wide', 'e-unplaced'])).toEqual([]));
it('seen from the other city, ours are outside', async () => {
  const other = ['Region:990200', 'Region:990000', 'Region:980000'];
  expect((await makers(['m', 'k-base', 'b'], other)).map(({ enterprise }) => enterprise)).toEqual(['branch', 'leader']);
});
it('pilots, research and closed works make nothing', async () =>
  expect(await makers(['e-pilot', 'e-research', 'e-closed'], ['Region:990200'])).toEqual([]));
it('a maker is not known before its source', async () =>
  expect(await makers(['m'], ['Region:990200'], 20241230n)).toEqual([]));
