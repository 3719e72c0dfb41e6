import { beforeAll, expect, test } from 'vitest';
import { importPackage } from '../../server/src/import/import-package.ts';
import { emptyGraph, useEmptyGraph } from '../setup/world.ts';
import { partialPackage } from './partial-package.ts';

const world = useEmptyGraph();
const LONG_MS = 60_000;
const JOINED = {
  name: 'test/joined',
  text: 'MATCH (:Product)-[input:INPUT_OF]->(:Product) RETURN count(input) AS inputs',
};

beforeAll(() => emptyGraph(world.graph));

test(
  'rows are joined once those that they join are in, also where both tables are new and written one while the other commits',
  async () => {
    const key = (at: number) => `产品${at}`;
    const stated = (locator: string) => ({ source: 'SET', locator, standing: 'OBSERVED' });
    const products = Array.from({ length: 8_000 }, (_, at) => ({ key: key(at), name: key(at), ...stated(`p ${at}`) }));
    // What is written last is joined first.
    const inputs = Array.from({ length: 2_000 }, (_, at) => ({
      ...{ input: key(7_999 - at), buyer: key(at) },
      ...stated(`i ${at}`),
    }));
    using set = partialPackage({
      sources: [{ key: 'SET', kind: 'REFERENCE', publisher: '测试', title: '测试数据集', date: '' }],
      products,
      product_inputs: inputs,
    });
    const sizes = { atOnce: 1_000, batch: 4_000 };
    expect((await importPackage(world.graph, set.path, () => undefined, { sizes })).changed).toBe(true);
    expect(await world.graph.read(JOINED)).toEqual([{ inputs: 2_000 }]);
  },
  LONG_MS,
);
