import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

const api = useApi('tiny-chain');
const product = (id: string, fields: string) =>
  api.ask<{ node: object }>(`query ($id: ID!) { node(id: $id) { ... on Product { ${fields} } } }`, { id });

describe('a product', () => {
  it('has its kinds, and is a kind of others', async () => {
    expect(await product('Product:甲料', 'name aliases kinds { name } kindOf { name }')).toEqual({
      node: { name: '甲料', aliases: ['甲种料'], kinds: [{ name: '细甲料' }], kindOf: [] },
    });
    expect(await product('Product:细甲料', 'kindOf { name } inputs { name }')).toEqual({
      node: { kindOf: [{ name: '甲料' }], inputs: [{ name: '丁料' }] },
    });
  });

  it('has segments and makers with shares, a page at a time', async () =>
    expect(
      await product(
        'Product:丁料',
        'segments { id } inputOf { name } makers(first: 1) { totalCount pageInfo { hasNextPage } nodes { share enterprise { id } } }',
      ),
    ).toEqual({
      node: {
        segments: [{ id: 'Segment:e-research' }],
        inputOf: [{ name: '细甲料' }],
        makers: {
          totalCount: 1,
          pageInfo: { hasNextPage: false },
          nodes: [{ share: 12.5, enterprise: { id: 'Enterprise:pilot-works' } }],
        },
      },
    }));

  it('is among the products of its maker', async () =>
    expect(
      await api.ask(
        '{ node(id: "Enterprise:pilot-works") { ... on Enterprise { productions { statementId product { name } } } } }',
      ),
    ).toEqual({
      node: {
        productions: [{ statementId: 'Assertion:productions/pilot-works/丁料', product: { name: '丁料' } }],
      },
    }));
});

describe('the evidence of a row of a data set', () => {
  const EVIDENCE = 'query ($of: ID!) { evidence(of: $of) { statement { zh en } locator standing source { id } } }';
  it.each([
    ['Assertion:productions/pilot-works/丁料', '中试厂的产品有“丁料”，占其主营 12.5%。', 'productions 1', 'OBSERVED'],
    ['Assertion:product_kinds/细甲料/甲料', '“细甲料”是“甲料”的一种。', 'product_kinds 1', 'INFERRED'],
    ['Assertion:product_inputs/丁料/细甲料', '“丁料”是“细甲料”的投入。', 'product_inputs 1', 'OBSERVED'],
    ['Assertion:product_segments/丁料/e-research', '“丁料”属于环节“只有研发”。', 'product_segments 1', 'OBSERVED'],
    ['Assertion:classifications/far-b/06', '外市乙料厂另归入行业“煤炭开采和洗选业”。', 'classifications 1', 'OBSERVED'],
    ['Assertion:products/甲料', '载有产品“甲料”。', 'products 1', 'OBSERVED'],
    ['Product:甲料', '载有产品“甲料”。', 'products 1', 'OBSERVED'],
  ])('%s: the data set and the place in it', async (of, zh, locator, standing) =>
    expect(await api.ask(EVIDENCE, { of })).toMatchObject({
      evidence: [{ statement: { zh }, locator, standing, source: { id: 'Source:T-REF' } }],
    }),
  );

  it('is none for a row that is not there', async () =>
    expect(await api.ask(EVIDENCE, { of: 'Assertion:productions/pilot-works/甲料' })).toEqual({ evidence: [] }));
});
