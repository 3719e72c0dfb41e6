import { expect, it } from 'vitest';
import { importNational } from '../../server/src/import/chain-knowledge-graph/import-national.ts';
import { importPackage } from '../../server/src/import/import-package.ts';
import { company, makes, product, smallDataSet } from '../import/chain-knowledge-graph/small-data-set.ts';
import { partialPackage } from '../import/partial-package.ts';
import { useApi } from '../setup/api.ts';
import { merge, undoNow } from './merge.ts';

const api = useApi('merge-chain');
const LONG_MS = 240_000;
const silent = () => undefined;

const makersOf = async () =>
  (
    await api.graph.read({
      name: 'test/makers',
      text: 'MATCH (e:Enterprise)-[:PRODUCES]->(p:Product) RETURN e.key + " " + p.name AS made ORDER BY made',
    })
  ).map(({ made }) => made);

it(
  'facts that an import brings for a record that was merged are of the kept one, and its own again when that is undone',
  async () => {
    const merged = await merge(api, { keep: 'Enterprise:star', merged: 'Enterprise:star-electric' });
    expect(merged.userErrors).toEqual([]);
    // The code was that of the merged record, and is now the kept one's.
    using nation = smallDataSet({
      companies: [company('960001.SZ', '星光电子')],
      products: [product('灯珠')],
      makes: [makes('960001.SZ', '灯珠', 0.4)],
    });
    await importNational(api.graph, nation.path, silent);
    const stated = { source: 'M-2025', standing: 'OBSERVED' };
    using list = partialPackage({
      products: [
        { key: 'lamp', name: '灯', ...stated },
        { key: 'glass', name: '玻璃', ...stated },
      ],
      productions: [
        { enterprise: 'star', product: 'lamp', ...stated },
        { enterprise: 'star-electric', product: 'glass', ...stated },
      ],
    });
    await importPackage(api.graph, list.path, silent);
    expect(await makersOf()).toEqual(['star 灯', 'star 灯珠', 'star 玻璃']);
    await undoNow(api, merged);
    expect(await makersOf()).toEqual(['star 灯', 'star-electric 灯珠', 'star-electric 玻璃']);
  },
  LONG_MS,
);
