import { expect, it } from 'vitest';
import { catalogues } from '../../server/src/api/catalogue.ts';
import type { FactsOfAllDates } from '../../server/src/gap/known-by.ts';
import { partsOf, readFacts } from '../../server/src/gap/read-facts.ts';
import { homeScope, scopeOf } from '../../server/src/gap/scope.ts';
import { type Area, AreaTree } from '../../server/src/place/area.ts';
import { useWorld } from '../setup/world.ts';

const world = useWorld('tiny-chain');

const area = (id: string, located: number): Area => ({
  id,
  key: id,
  name: id,
  nameEn: null,
  kind: 'CITY',
  parent: null,
  members: [],
  industrial: null,
  located,
});

it('places are taken in parts of so many enterprises; one with more is a part of its own', () => {
  const tree = new AreaTree([area('a', 3), area('b', 4), area('c', 12), area('d', 0), area('e', 1)]);
  expect(partsOf(tree, ['a', 'b', 'c', 'd', 'e'], 7)).toEqual([['a', 'b'], ['c'], ['d', 'e']]);
  expect(partsOf(tree, ['a', 'b', 'c', 'd', 'e'], 100)).toEqual([['a', 'b', 'c', 'd', 'e']]);
});

const sorted = (facts: FactsOfAllDates) =>
  Object.fromEntries(
    Object.entries(facts).map(([kind, rows]) => [kind, rows.map((row) => JSON.stringify(row)).sort()]),
  );

it('a nation read in many parts is the same as in one', async () => {
  const { tree, unplaced } = await catalogues(world.graph)(1);
  const { homeInside, wider } = homeScope(tree, scopeOf(tree, 'Region:980000', 20250630));
  const places = [...homeInside, ...wider];
  const read = (enterprises: number) => readFacts(world.graph, tree, unplaced, places, enterprises);
  const [one, many] = [await read(10_000), await read(1)];
  expect(partsOf(tree, places, 1).length).toBeGreaterThan(5);
  expect(one.activities.length).toBeGreaterThan(15);
  expect(one.leaderships.length).toBeGreaterThan(1);
  expect(sorted(many)).toEqual(sorted(one));
});
