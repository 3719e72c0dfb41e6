import { beforeAll, describe, expect, it } from 'vitest';
import { loadNational } from '../../../server/src/import/chain-knowledge-graph/load-national.ts';
import { loadPresent } from '../../../server/src/import/chain-knowledge-graph/load-present.ts';
import { importPackage } from '../../../server/src/import/import-package.ts';
import type { Graph } from '../../../server/src/neo4j/graph.ts';
import { emptyGraph, useEmptyGraph } from '../../setup/world.ts';
import { TINY_CHAIN } from '../edited-package.ts';
import { company, makes, product, readSmall, relation } from './small-data-set.ts';

const SET = { file: 'set', who: null };

const world = useEmptyGraph();
const one = async (text: string) => Object.values((await world.graph.read({ name: 'test', text }))[0] ?? {})[0];

const files = {
  // 990001 is the code of an enterprise of tiny-chain.
  companies: [company('990001.SZ', '外市乙料厂'), company('300001.SZ', '甲灯')],
  products: ['灯', '灯珠', '玻璃'].map(product),
  makes: [makes('990001.SZ', '灯珠', 0.4), makes('300001.SZ', '灯', 0.2)],
  relations: [relation('灯', '上游材料', '灯珠'), relation('灯', '产品小类', '灯珠')],
  register: ['300001,甲灯,邻省,甲灯股份有限公司,'],
};
const read = async () => readSmall(files, await loadPresent(world.graph));

/** Fails when the tables named here are written. */
const failingAt = (graph: Graph, name: string): Graph => ({
  ...graph,
  write: (work, timeout) =>
    graph.write(
      (run) =>
        work(async (statement, parameters) => {
          if (statement.name === name) throw new Error('the line is cut');
          return run(statement, parameters);
        }),
      timeout,
    ),
});

beforeAll(async () => {
  await emptyGraph(world.graph);
  await importPackage(world.graph, TINY_CHAIN, () => undefined);
});

describe('a national data set beside what the database has', () => {
  it('that breaks off goes on where it stopped', async () => {
    const reading = await read();
    await expect(loadNational(failingAt(world.graph, 'import/link/kind-of'), reading, SET)).rejects.toThrow(
      'the line is cut',
    );
    expect(await one('MATCH (m:ImportMark) RETURN m.table')).toBe('product_inputs');
    expect(await one('MATCH (v:DataVersion) RETURN v.version')).toBe(1);
    const done: number[] = [];
    const load = await loadNational(world.graph, await read(), SET, (rows) => void done.push(rows));
    expect(load.changed).toBe(true);
    // Three products and one input are in; one kind and two productions follow.
    expect(done).toEqual([5, 7]);
    expect(await one('RETURN COUNT { (:ImportMark) }')).toBe(0);
  });

  it('adds facts to an enterprise that is there, and leaves it as it is', async () => {
    expect(
      await one(
        "MATCH (e:Enterprise {code: '990001'})-[r:PRODUCES]->(:Product {name: '灯珠'}) RETURN e.key + ' ' + r.share",
      ),
    ).toBe('far-b 40.0');
    expect(await one("MATCH (e:Enterprise {key: 'far-b'}) RETURN e.nameEn")).toBe('Far B Maker');
  });

  it('places a new one in the province of the register', async () =>
    expect(await one("MATCH (:Enterprise {key: 'a-300001'})-[:LOCATED_IN]->(p:Area) RETURN p.id")).toBe(
      'Region:980000',
    ));

  it('every relationship between products and enterprises has its source and the place in it', async () =>
    expect(
      await one("MATCH ()-[r:PRODUCES|KIND_OF]->() WHERE r.source = 'R-CKG' RETURN collect(DISTINCT r.locator)"),
    ).toEqual(expect.arrayContaining(['company_product 1', 'company_product 2', 'product_product 2'])));

  it('raises the version once, and the same content again changes nothing', async () => {
    expect(await one('MATCH (v:DataVersion) RETURN v.version')).toBe(2);
    expect((await loadNational(world.graph, await read(), SET)).changed).toBe(false);
    expect(await one('MATCH (v:DataVersion) RETURN v.version')).toBe(2);
  });
});
