import { besideFolder } from '../../../server/src/import/chain-knowledge-graph/beside-folder.ts';
import type { Present } from '../../../server/src/import/chain-knowledge-graph/present.ts';
import { readChainKnowledgeGraph } from '../../../server/src/import/chain-knowledge-graph/read.ts';
import { packageFolder } from '../package-folder.ts';

const lines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** A small data set of invented companies with every fault of the real one. */
export const company = (code: string, name: string, fullname = `${name}股份有限公司`, time = '2010-01-01') => ({
  name,
  fullname,
  code,
  location: '深圳证券交易所',
  time,
});
export const makes = (company_code: string, product_name: string, rel_weight: number, company_name = '') => ({
  company_code,
  product_name,
  rel_weight,
  rel: '主营产品',
  company_name,
});
export const relation = (from_entity: string, rel: string, to_entity: string) => ({ from_entity, rel, to_entity });
export const product = (name: string) => ({ name });

export type Files = {
  companies?: readonly unknown[];
  products?: readonly unknown[];
  makes?: readonly unknown[];
  relations?: readonly unknown[];
  industries?: readonly unknown[];
  widers?: readonly unknown[];
  members?: readonly unknown[];
  together?: readonly unknown[];
  /** Rows of `stock_basic.csv`: code, name, area, fullname. */
  register?: readonly string[];
};

/** The folder of a data set of these files, beside a register and the divisions of two provinces; gone with the test. */
export function smallDataSet(files: Files): { path: string; [Symbol.dispose](): void } {
  const folder = packageFolder({
    'set/company.json': lines(files.companies ?? []),
    'set/product.json': lines(files.products ?? []),
    'set/company_product.json': lines(files.makes ?? []),
    'set/product_product.json': lines(files.relations ?? []),
    'set/industry.json': lines(files.industries ?? []),
    'set/industry_industry.json': lines(files.widers ?? []),
    'set/company_industry.json': lines(files.members ?? []),
    'set/industry_up.json': lines(files.together ?? []),
    'a-share-companies/stock_basic.csv': ['symbol,name,area,fullname,enname', ...(files.register ?? [])].join('\n'),
    'administrative-divisions/provinces.csv': 'code,name\n99,测试省\n98,邻省\n',
    'administrative-divisions/cities.csv': 'code,name,provinceCode\n9902,外市,99\n',
  });
  return { path: `${folder.path}/set`, [Symbol.dispose]: () => folder[Symbol.dispose]() };
}

/** Reads these files as a data set. */
export async function readSmall(files: Files, present?: Present) {
  using folder = smallDataSet(files);
  const reading = await readChainKnowledgeGraph(folder.path, besideFolder(folder.path), present);
  return {
    ...reading,
    rows: (table: Parameters<typeof reading.data.rows>[0]) => reading.data.rows(table).map(({ printed }) => printed),
    count: (name: string) => reading.faults.find((fault) => fault.name === name)?.count ?? 0,
  };
}
