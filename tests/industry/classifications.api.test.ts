import { beforeAll, expect, it } from 'vitest';
import { importNational } from '../../server/src/import/chain-knowledge-graph/import-national.ts';
import { company, smallDataSet } from '../import/chain-knowledge-graph/small-data-set.ts';
import { useApi } from '../setup/api.ts';

const api = useApi('tiny-chain');
const LONG_MS = 240_000;

beforeAll(async () => {
  using nation = smallDataSet({
    // 990001 is the code of an enterprise of tiny-chain.
    companies: [company('990001.SZ', '外市乙料厂')],
    industries: [
      { code: '270000', name: '电子' },
      { code: '270100', name: '半导体' },
      { code: '270108', name: '半导体材料' },
    ],
    widers: [
      { from_code: '270100', to_code: '270000' },
      { from_code: '270108', to_code: '270100' },
    ],
    members: [
      { company_code: '990001.SZ', company_name: '外市乙料厂', industry_code: '270108', industry_name: '半导体材料' },
    ],
  });
  await importNational(api.graph, nation.path, () => undefined);
}, LONG_MS);

it('an enterprise has its classes of every classification with their evidence', async () =>
  expect(
    await api.ask(`{ node(id: "Enterprise:far-b") { ... on Enterprise { classifications {
      statementId industry { id scheme code level name } evidence { locator source { key: id } } } } } }`),
  ).toEqual({
    node: {
      classifications: [
        {
          statementId: 'Assertion:classifications/far-b/06',
          industry: { id: 'Industry:06', scheme: 'GBT4754', code: '06', level: 2, name: '煤炭开采和洗选业' },
          evidence: [{ locator: 'classifications 1', source: { key: 'Source:T-REF' } }],
        },
        {
          statementId: 'Assertion:classifications/far-b/sw-270108',
          industry: { id: 'Industry:sw-270108', scheme: 'SHENWAN', code: '270108', level: 3, name: '半导体材料' },
          evidence: [{ locator: 'company_industry 1', source: { key: 'Source:R-CKG' } }],
        },
      ],
    },
  }));

it('the classes in use are counted with the wider ones, beside those of GB/T 4754', async () => {
  const { shenwan, national } = await api.ask<
    Record<'shenwan' | 'national', { code: string; enterpriseCount: number }[]>
  >(`{ shenwan: industries(scheme: SHENWAN) { code enterpriseCount } national: industries { code enterpriseCount } }`);
  expect(shenwan).toEqual(['270000', '270100', '270108'].map((code) => ({ code, enterpriseCount: 1 })));
  expect(national.map(({ code }) => code)).not.toContain('270108');
});

it('enterprises are found by a wider class', async () =>
  expect(await api.ask('{ enterprises(industry: "Industry:sw-270000") { totalCount nodes { id } } }')).toEqual({
    enterprises: { totalCount: 1, nodes: [{ id: 'Enterprise:far-b' }] },
  }));
