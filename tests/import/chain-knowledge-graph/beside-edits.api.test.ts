import { expect, test } from 'vitest';
import { importNational } from '../../../server/src/import/chain-knowledge-graph/import-national.ts';
import { SIZES, type Sizes } from '../../../server/src/import/loading.ts';
import { addEnterprise, codes, undo } from '../../change/change.ts';
import { useApi } from '../../setup/api.ts';
import { company, makes, product, smallDataSet } from './small-data-set.ts';

const api = useApi('tiny-chain');
const LONG_MS = 240_000;
/** Everything is too large for one transaction. */
const SMALL: Sizes = { atOnce: 0, batch: 3 };

const load = async (code: string, sizes: Sizes) => {
  using folder = smallDataSet({
    companies: [company(`${code}.SZ`, `甲灯${code}`)],
    products: ['灯', `灯珠${code}`].map(product),
    makes: [makes(`${code}.SZ`, '灯', 0.2)],
    relations: [],
    register: [],
  });
  return await importNational(api.graph, folder.path, () => undefined, { sizes });
};
const enterprises = async (name: string) =>
  api.graph.read({ name: 'test/named', text: `MATCH (e:Enterprise {name: '${name}'}) RETURN e.key AS key` });

test.each([
  ['300001', SIZES],
  ['300002', SMALL],
])(
  'what staff added before can be undone after a data set that refers to what the database has (%s)',
  async (code, sizes) => {
    const name = `测试新材${code}有限公司`;
    const added = await addEnterprise(api, { enterprise: { name, place: 'Zone:west', segment: 'Segment:m' } });
    expect(codes(added)).toEqual([]);
    const log = () =>
      api.graph.read({
        name: 'test/log',
        text: `MATCH (c:Change) WHERE c.key = '${String(added.change?.id).replace('Change:', '')}' RETURN c.before, c.after`,
      });
    const written = await log();
    expect(written).toHaveLength(1);
    expect((await load(code, sizes))?.changed).toBe(true);
    expect(await log()).toEqual(written);
    expect(await enterprises(name)).toHaveLength(1);
    expect(codes(await undo(api, String(added.change?.id), 1))).toEqual([]);
    expect(await enterprises(name)).toEqual([]);
  },
  LONG_MS,
);
