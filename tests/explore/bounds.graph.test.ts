import { expect, it } from 'vitest';
import { statement } from '../../server/src/neo4j/statement.ts';
import { useWorld } from '../setup/world.ts';

const world = useWorld('tiny-chain');

it('neighbours known by a date are read no further than the bound', async () => {
  const rows = await world.graph.read(statement('explore/neighbours'), {
    label: 'Zone',
    key: 'west',
    asOf: 20250630n,
    bound: 3n,
  });
  const sited = rows.filter(({ type }) => type === 'SITED_IN');
  expect(sited).toEqual([{ type: 'SITED_IN', outward: false, count: 3, read: 3 }]);
});

it('a cone gives the nearest first, then the rest, and still says how many there are', async () => {
  const cone = async (skip: bigint) => {
    const asked = { label: 'Segment', key: 'm', asOf: 20250630n, steps: 8n, skip, limit: 2n };
    const [row] = await world.graph.read(statement('explore/cone-upstream'), asked);
    return row;
  };
  expect(await cone(0n)).toMatchObject({
    total: 4,
    nodes: [
      ['Segment', 'a', '甲料', 'Material A', 1],
      ['Segment', 'c', '中件', 'Component C', 1],
    ],
  });
  expect(await cone(2n)).toMatchObject({
    total: 4,
    nodes: [
      { 1: 'x', 4: 1 },
      { 1: 'b', 4: 2 },
    ],
  });
  expect(await cone(4n)).toMatchObject({ total: 4, nodes: [] });
});

it('of very many, a page reads itself and what came before, in the order in which they are held', async () => {
  const page = async (seen: bigint, most: bigint) =>
    world.graph.read(statement('explore/expand-in'), {
      label: 'Zone',
      key: 'west',
      type: 'SITED_IN',
      asOf: 20250630n,
      after: '',
      seen,
      most,
      limit: 2n,
      part: '',
      only: '',
      onlyLabel: '',
    });
  const pages = await Promise.all([0n, 2n, 4n, 6n, 8n].map((seen) => page(seen, 3n)));
  expect(pages.map((rows) => rows.length)).toEqual([2, 2, 2, 2, 1]);
  expect(new Set(pages.flat().map(({ key }) => key)).size).toBe(9);
  // No total: it would mean to read them all.
  expect(new Set(pages.flat().map(({ total }) => total))).toEqual(new Set([null]));
  // As many as may be put in order are, and counted.
  const [first] = await page(0n, 9n);
  expect(first).toMatchObject({ total: 9 });
});
