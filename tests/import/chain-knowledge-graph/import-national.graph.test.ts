import { beforeAll, describe, expect, it } from 'vitest';
import { importNational } from '../../../server/src/import/chain-knowledge-graph/import-national.ts';
import { importPackage } from '../../../server/src/import/import-package.ts';
import type { Sizes } from '../../../server/src/import/loading.ts';
import { rollBack } from '../../../server/src/import/roll-back.ts';
import type { Graph } from '../../../server/src/neo4j/graph.ts';
import { emptyGraph, useEmptyGraph } from '../../setup/world.ts';
import { cutOff } from '../cut-off.ts';
import { TINY_CHAIN } from '../edited-package.ts';
import { wholeGraph } from '../whole-graph.ts';
import { company, type Files, makes, product, relation, smallDataSet } from './small-data-set.ts';

const LONG_MS = 240_000;
const world = useEmptyGraph();
const silent = () => undefined;
/** Everything is too large for one transaction. */
const SMALL = { atOnce: 0, batch: 3 };
const one = async (text: string) => Object.values((await world.graph.read({ name: 'test', text }))[0] ?? {})[0];

const files: Files = {
  // 990001 is the code of an enterprise of tiny-chain.
  companies: [company('990001.SZ', '外市乙料厂'), company('300001.SZ', '甲灯')],
  products: ['灯', '灯珠', '玻璃'].map(product),
  makes: [makes('990001.SZ', '灯珠', 0.4), makes('300001.SZ', '灯', 0.2)],
  relations: [relation('灯', '上游材料', '灯珠'), relation('灯', '产品小类', '灯珠')],
  register: ['300001,甲灯,邻省,甲灯股份有限公司,'],
};

async function load(own: Files = files, graph: Graph = world.graph, options: { dryRun?: boolean; sizes?: Sizes } = {}) {
  using folder = smallDataSet(own);
  return await importNational(graph, folder.path, silent, options);
}

/** The graph beside its version and its runs. */
const standing = async () =>
  (await wholeGraph(world.graph)).filter(
    (line) => !/"labels":\["(DataVersion|ImportRun|RunPart)"|"of":\["ImportRun"/.test(line),
  );
const counts = (summary: Awaited<ReturnType<typeof load>>) =>
  Object.fromEntries([...(summary?.differences ?? [])].map(([table, { NEW, SAME }]) => [table, [NEW, SAME]]));

let before: string[];
beforeAll(async () => {
  await emptyGraph(world.graph);
  await importPackage(world.graph, TINY_CHAIN, silent);
  before = await standing();
}, LONG_MS);

describe('a national data set beside what the database has', () => {
  it(
    'says in a dry run what is new and what is the same, and writes nothing',
    async () => {
      expect(counts(await load(files, world.graph, { dryRun: true }))).toMatchObject({
        enterprises: [1, 0],
        products: [3, 0],
        productions: [2, 0],
      });
      expect(await standing()).toEqual(before);
    },
    LONG_MS,
  );

  it(
    'that breaks off in batches goes on where it stopped, to the graph that one transaction makes',
    async () => {
      expect((await load())?.changed).toBe(true);
      const atOnce = await standing();
      await rollBack(world.graph, null);
      expect(await standing()).toEqual(before);

      const sizes = SMALL;
      const cut = cutOff(world.graph, 'import/batches/mark', 4);
      await expect(load(files, cut, { sizes })).rejects.toThrow('the line is cut');
      expect(await one("MATCH (r:ImportRun {state: 'PARTIAL'}) RETURN r.name + ' ' + r.done")).toBe(
        'chain-knowledge-graph 8',
      );
      expect((await load(files, world.graph, { sizes }))?.changed).toBe(true);
      expect(await standing()).toEqual(atOnce);
    },
    LONG_MS,
  );

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

  it(
    'changes nothing when it comes again, and a newer one says what is new beside what is the same',
    async () => {
      const version = await one('MATCH (v:DataVersion) RETURN v.version');
      expect(await load()).toBeUndefined();
      expect(await one('MATCH (v:DataVersion) RETURN v.version')).toBe(version);
      const newer = { ...files, makes: [...(files.makes ?? []), makes('300001.SZ', '玻璃', 0.1)] };
      expect(counts(await load(newer, world.graph, { dryRun: true }))).toMatchObject({
        products: [0, 3],
        productions: [1, 2],
      });
    },
    LONG_MS,
  );

  it(
    'is not rolled back while what others loaded rests on it; without that only what it brought goes',
    async () => {
      await world.graph.write((run) =>
        run({
          name: 'test/rest',
          text: `MATCH (e:Enterprise {key: 'a-300001'}), (s:Segment {key: 'b'})
            CREATE (e)-[:ACTIVE_IN {key: 'elsewhere', status: 'OPERATING', known: 0}]->(s)`,
        }),
      );
      const held = 'a-300001 is referred to by something else';
      const standingThen = await standing();
      await expect(rollBack(world.graph, null)).rejects.toThrow(held);
      await expect(rollBack(world.graph, null, { sizes: SMALL })).rejects.toThrow(held);
      expect(await standing()).toEqual(standingThen);
      await world.graph.write((run) =>
        run({ name: 'test/free', text: "MATCH ()-[a:ACTIVE_IN {key: 'elsewhere'}]->() DELETE a" }),
      );
      await rollBack(world.graph, null, { sizes: SMALL });
      expect(await standing()).toEqual(before);
      // And it can come again.
      expect((await load())?.changed).toBe(true);
    },
    LONG_MS,
  );
});
