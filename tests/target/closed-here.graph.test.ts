import { beforeAll, expect, it } from 'vitest';
import { statement } from '../../server/src/neo4j/statement.ts';
import { useEmptyGraph } from '../setup/world.ts';

/**
 * Firms seated in `far` that make s and its product p there (told 2025-03-31), and that had works at home:
 * `here` has them, `left` closed them, `back` took them up again, `leaves` is to close them.
 */
const world = useEmptyGraph();
beforeAll(() =>
  world.graph.write((run) =>
    run({
      name: 'test/closed-here',
      text: `CREATE (home:Area:Region {id: 'Region:home', key: 'home'}), (far:Area:Region {id: 'Region:far', key: 'far'}),
          (s:Segment {key: 's', name: 's'}), (p:Product {key: 'p', name: 'p'})
        WITH s, p, far
        UNWIND [
          ['here', []],
          ['left', [{known: 20241231}]],
          ['back', [{known: 20230630}]],
          ['leaves', [{known: 20241231, from: 20270101}]]
        ] AS firm
        CREATE (e:Enterprise {key: firm[0], name: firm[0]})-[:LOCATED_IN]->(far)
        CREATE (e)-[:PRODUCES {key: firm[0] + '-p', known: 20250331}]->(p)
        CREATE (e)-[:ACTIVE_IN {key: firm[0] + '-far', status: 'OPERATING', function: 'PRODUCTION', known: 20250331}]->(s)
        CREATE (e)-[:ACTIVE_IN {key: firm[0] + '-home', place: 'Region:home', status: 'OPERATING', function: 'PRODUCTION', known: 20231231}]->(s)
        FOREACH (end IN firm[1] |
          CREATE (e)-[closed:ACTIVE_IN {key: firm[0] + '-closed', place: 'Region:home', status: 'CLOSED', function: 'PRODUCTION'}]->(s)
          SET closed += end)`,
    }),
  ),
);

const keysOf = (rows: readonly Record<string, unknown>[]) => rows.map(({ key }) => key);
const where = { home: ['Region:home'], places: ['Region:home'] };
const makers = async (asOf: bigint) =>
  keysOf(await world.graph.read(statement('target/candidates'), { ...where, segments: ['s'], asOf }));
const productMakers = async (asOf: bigint) =>
  keysOf(
    await world.graph.read(statement('target/product-makers'), {
      ...where,
      pairs: [{ segment: 's', product: 'p' }],
      asOf,
    }),
  );

it('a firm whose works here closed is a target again for what it makes elsewhere since', async () =>
  expect(await makers(20250630n)).toEqual(['left']));
it('likewise by its product', async () => expect(await productMakers(20250630n)).toEqual(['left']));
it('those still here are none: taken up again, yet to close, or never closed', async () =>
  expect(await makers(20240101n)).toEqual([]));
