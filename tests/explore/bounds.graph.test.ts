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

it('a cone gives the nearest first and still says how many there are', async () => {
  const [row] = await world.graph.read(statement('explore/cone-upstream'), {
    key: 'm',
    asOf: 20250630n,
    steps: 8n,
    limit: 2n,
  });
  expect(row).toMatchObject({
    total: 4,
    nodes: [
      ['Segment', 'a', '甲料', 'Material A', 1],
      ['Segment', 'c', '中件', 'Component C', 1],
    ],
  });
});
