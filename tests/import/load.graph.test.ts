import { beforeAll, describe, expect, test } from 'vitest';
import { importPackage, isEmpty } from '../../server/src/import/import-package.ts';
import { InvalidPackage } from '../../server/src/import/invalid-package.ts';
import { readPackage } from '../../server/src/import/read-package.ts';
import { tableNames, tables } from '../../server/src/model/tables.ts';
import type { Graph } from '../../server/src/neo4j/graph.ts';
import { emptyGraph, useEmptyGraph } from '../setup/world.ts';
import { editedPackage, TINY_CHAIN } from './edited-package.ts';

const world = useEmptyGraph();
const silent = () => undefined;
const ask = (text: string) => world.graph.read({ name: 'test', text });
const one = async (text: string) => Object.values((await ask(text))[0] ?? {})[0];
const version = () => one('MATCH (v:DataVersion) RETURN v.version');

describe('a package that must not be loaded', () => {
  test('one bad row stops it with nothing written', async () => {
    using folder = editedPackage({
      table: 'enterprises',
      from: 'backer,投资厂,Backer,FIRM,,,,,Zone:west',
      to: 'backer,投资厂,Backer,FIRM,,,,,Zone:wst',
    });
    const refusal = await importPackage(world.graph, folder.path, silent).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(InvalidPackage);
    expect((refusal as InvalidPackage).report).toMatchObject({
      total: 1,
      problems: [{ table: 'enterprises', column: 'located_in', value: 'Zone:wst' }],
    });
    expect(await isEmpty(world.graph)).toBe(true);
  });

  test('a failure at the very end takes everything back', async () => {
    const failing: Graph = {
      ...world.graph,
      write: (work, timeout) =>
        world.graph.write(
          (run) =>
            work(async (statement, parameters) => {
              if (statement.name === 'import/loaded') throw new Error('the last statement fails');
              return run(statement, parameters);
            }),
          timeout,
        ),
    };
    await expect(importPackage(failing, TINY_CHAIN, silent)).rejects.toThrow('the last statement fails');
    expect(await isEmpty(world.graph)).toBe(true);
  });
});

describe('the tiny-chain package, loaded', () => {
  beforeAll(async () => {
    await emptyGraph(world.graph);
    await importPackage(world.graph, TINY_CHAIN, silent);
  });

  test('every row of a table with a label is a node', async () => {
    const { data } = await readPackage(TINY_CHAIN);
    for (const table of tableNames) {
      const { label } = tables[table];
      if (label === undefined || table === 'assertions') continue;
      expect(await one(`MATCH (n:${label}) RETURN count(n)`), label).toBe(data.rows(table).length);
    }
  });

  test('every row that joins two nodes is a relationship with its key', async () => {
    const { data } = await readPackage(TINY_CHAIN);
    const rows = (table: (typeof tableNames)[number]) => data.rows(table).length;
    const counts = Object.fromEntries(
      (await ask('MATCH ()-[r]->() WHERE r.key IS NOT NULL RETURN type(r) AS type, count(r) AS count')).map(
        ({ type, count }) => [type, count],
      ),
    );
    expect(counts).toEqual({
      MEMBER_OF: rows('region_members'),
      HAS_SEGMENT: rows('chain_segments'),
      INPUT_OF: rows('inputs') + rows('product_inputs'),
      BELONGS_TO: rows('product_segments'),
      KIND_OF: rows('product_kinds'),
      PRODUCES: rows('productions'),
      ALSO_CLASSIFIED_AS: rows('classifications'),
      ACTIVE_IN: rows('activities'),
      SUPPLIES: rows('supplies'),
      BUYS: rows('purchases'),
      LEADS: rows('leaderships'),
      FILLS: rows('fills'),
      BACKED_BY: rows('backers'),
      BROUGHT_BY: rows('brought_by'),
      PRIORITISES: rows('zone_priorities'),
      TARGETS: rows('region_targets'),
      ON_LIST: rows('list_members'),
    });
  });

  test('links that a column makes', async () => {
    const links = await ask(`
      MATCH (n)-[r]->(m)
      WHERE n.key IN ['backed-phase-2', 'east-park', 'ledger', 'absent', 'rate-all', 'tiny-990100', 'backed-investment', 'key-list', 'T-2024-12']
        AND type(r) IN ['PHASE_OF', 'PART_OF', 'AIMS_AT', 'OF', 'IN', 'MEASURES', 'BETWEEN', 'REPORTS_PROGRESS_OF']
      RETURN n.key + ' ' + type(r) + ' ' + m.key AS link ORDER BY link`);
    expect(links.map(({ link }) => link)).toEqual([
      'T-2024-12 REPORTS_PROGRESS_OF 990100',
      'absent IN 990100',
      'absent OF e-absent',
      'backed-investment BETWEEN backed-investment-2024',
      'backed-investment BETWEEN backed-investment-2025',
      'backed-phase-2 PHASE_OF backed',
      'east-park PART_OF east',
      'ledger AIMS_AT 990200',
      'ledger AIMS_AT test-ring',
      'ledger OF 990100',
      'rate-all MEASURES operating-rate',
      'rate-all OF 990100',
      'tiny-990100 IN 990100',
      'tiny-990100 OF tiny',
    ]);
  });

  test('dates are the last day of their period as integers, with their text', async () => {
    expect(await ask("MATCH (s:Source {key: 'T-2024-01'}) RETURN s.date AS date, s.dateText AS text")).toEqual([
      { date: 20240131, text: '2024-01' },
    ]);
    expect(
      await one(
        "MATCH ()-[r:LEADS {key: 'leader-tiny'}]->() RETURN r.from = 20231231 AND r.fromText = '2023' AND r.known = 20241231",
      ),
    ).toBe(true);
    expect(await one("MATCH ()-[r:ACTIVE_IN {key: 'far-b-b'}]->() RETURN r.known")).toBe(0);
  });

  test('areas have an id over both labels, and an activity its own place', async () => {
    expect(await one("MATCH (a:Area {id: 'Zone:east'}) RETURN a:Zone AND a.key = 'east'")).toBe(true);
    expect(await one("MATCH (a:Area {id: 'Region:990100'}) RETURN a.kind")).toBe('CITY');
    expect(await one("MATCH ()-[r:ACTIVE_IN {place: 'Zone:west'}]->() RETURN r.key")).toBe('branch-base');
  });

  test('chains and their segments keep the order of the package', async () => {
    const chains = await ask('MATCH (c:Chain) RETURN c.key AS key ORDER BY c.position');
    expect(chains.map(({ key }) => key)).toEqual(['tiny', 'edge', 'cross']);
    const segments = await ask(
      "MATCH (:Chain {key: 'tiny'})-[r:HAS_SEGMENT]->(s) RETURN s.key AS key ORDER BY r.position",
    );
    expect(segments.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'm', 'x']);
  });

  test('every assertion leads to its source and to what it is about', async () => {
    expect(
      await ask(
        'MATCH (a:Assertion) WHERE NOT EXISTS { (a)-[:FROM]->(:Source) } OR NOT EXISTS { (a)-[:ABOUT]->() } RETURN a.key',
      ),
    ).toEqual([]);
    const [activity] = await ask(
      "MATCH (a:Assertion {key: 'activities/leader-m'})-[:ABOUT]->(n) WITH a, n ORDER BY n.key RETURN a.statementZh AS zh, collect(n.key) AS about",
    );
    expect(activity).toEqual({ zh: 'leader 在环节 m：OPERATING。', about: ['leader', 'm'] });
  });

  test('the run is recorded with its sources and counts', async () => {
    const [run] = await ask(`
      MATCH (r:ImportRun)-[:LOADED]->(s:Source)
      WITH r, count(s) AS sources
      RETURN r.name AS name, r.tables[0] AS table, r.counts[0] = sources AS counted, r.startedAt <= r.finishedAt AS ordered`);
    expect(run).toEqual({ name: 'tiny-chain', table: 'sources', counted: true, ordered: true });
    expect(await version()).toBe(1);
  });

  test('the same content again changes nothing', async () => {
    const summary = await importPackage(world.graph, TINY_CHAIN, silent);
    expect(summary).toMatchObject({ name: 'tiny-chain', changed: false });
    expect(await version()).toBe(1);
    expect(await one('MATCH (r:ImportRun) RETURN count(r)')).toBe(1);
  });
});

describe('other content of the same package', () => {
  beforeAll(async () => {
    using folder = editedPackage(
      {
        table: 'enterprises',
        from: 'leader,测试龙头,Test Leader,FIRM,,,,,Zone:east',
        to: 'leader,测试龙头,Test Leader,FIRM,,,,,Zone:west',
      },
      {
        table: 'activities',
        from: 'pilot-works-pilot,pilot-works,e-pilot',
        to: 'pilot-works-pilot,pilot-works,e-closed',
      },
      { table: 'stage_events', from: 'c-line-2,c-line,7,7,,2025-03-31', to: 'c-line-2,c-line,7,7,,' },
    );
    await emptyGraph(world.graph);
    await importPackage(world.graph, TINY_CHAIN, silent);
    await importPackage(world.graph, folder.path, silent);
  });

  test('is merged by key: nothing doubled', async () => {
    const { data } = await readPackage(TINY_CHAIN);
    expect(await one('MATCH (e:Enterprise) RETURN count(e)')).toBe(data.rows('enterprises').length);
    expect(await one('MATCH ()-[r:ACTIVE_IN]->() RETURN count(r)')).toBe(data.rows('activities').length);
    expect(await version()).toBe(2);
  });

  test('a link whose cell changed leaves its old end', async () => {
    expect(await ask("MATCH (:Enterprise {key: 'leader'})-[:LOCATED_IN]->(a) RETURN a.id AS id")).toEqual([
      { id: 'Zone:west' },
    ]);
    expect(await ask("MATCH ()-[:ACTIVE_IN {key: 'pilot-works-pilot'}]->(s) RETURN s.key AS key")).toEqual([
      { key: 'e-closed' },
    ]);
  });

  test('a cell that was emptied leaves no property', async () => {
    expect(await one("MATCH (e:StageEvent {key: 'c-line-2'}) RETURN e.date IS NULL AND e.dateText IS NULL")).toBe(true);
  });
});
