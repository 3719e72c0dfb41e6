import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { Unreadable } from '../files/unreadable.ts';
import { packageData } from '../package-data.ts';
import { collector, type PackageReading } from '../reading.ts';
import { Account, type Fault, type FileAccount } from './account.ts';
import { Companies, companyShape } from './companies.ts';
import { contentHash } from './content-hash.ts';
import { addSources, SOURCES } from './data-set-sources.ts';
import { addEnterprises } from './enterprises.ts';
import { addGbt4754 } from './gbt4754.ts';
import {
  addClassifications,
  addIndustries,
  industryShape,
  memberShape,
  togetherShape,
  widerShape,
} from './industries.ts';
import { NewRows } from './new-row.ts';
import { besidePresent, NOTHING, type Present } from './present.ts';
import { addProductions, productionShape } from './productions.ts';
import { Products, productShape } from './products.ts';
import { readProvinces } from './provinces.ts';
import { type Encodings, readLines } from './read-lines.ts';
import { readRegister } from './register.ts';
import { addRelations, relationShape } from './relations.ts';

export const NAME = 'chain-knowledge-graph';

/** Files that say more about the companies of the data set; each may be absent. */
export type Beside = {
  /** `stock_basic.csv` of a-share-companies: provinces, English and present names by stock code. */
  register?: string | undefined;
  /** Folder of administrative-divisions, with `provinces.csv` and `cities.csv`. */
  divisions?: string | undefined;
  /** `gbt4754-2017.csv`: all industries. */
  industries?: string | undefined;
};

/** The rows of our tables, and what became of every line of the data set. */
export type NationalReading = PackageReading & { faults: readonly Fault[]; files: readonly FileAccount[] };

export class NoChainKnowledgeGraph extends Error {
  constructor(folder: string) {
    super(
      `${folder} 里没有 company.json 与 product.json，不是 ChainKnowledgeGraph 数据。 ` +
        `${folder} has no company.json and product.json: it is no ChainKnowledgeGraph.`,
    );
  }
}

const isThere = (folder: string, name: string): boolean =>
  existsSync(join(folder, name)) || existsSync(join(folder, `${name}.gz`));

export const isChainKnowledgeGraph = (folder: string): boolean =>
  isThere(folder, 'company.json') && isThere(folder, 'product.json');

/**
 * Reads the folder of a ChainKnowledgeGraph (JSON lines, plain or .gz). Throws NoChainKnowledgeGraph for any other. Where a
 * file cannot be read, that is all it says: without it the others would be misread.
 */
export async function readChainKnowledgeGraph(
  folder: string,
  beside: Beside = {},
  present: Present = NOTHING,
): Promise<NationalReading> {
  if (!isChainKnowledgeGraph(folder)) throw new NoChainKnowledgeGraph(folder);
  try {
    return await readAll(folder, beside, present);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const into = collector();
    into.problems.push(error.problem);
    return { ...into.reading(NAME, undefined), faults: [], files: [] };
  }
}

async function readAll(folder: string, beside: Beside, present: Present): Promise<NationalReading> {
  const account = new Account();
  const encodings: Encodings = {};
  const rows = new NewRows();
  const source = SOURCES.dataSet.key;
  const to = { rows, account, source };
  const lines = <T>(name: string, shape: z.ZodType<T>) => readLines(folder, name, shape, { account, encodings });

  addSources(rows, present.sources);
  await addGbt4754(beside.industries, present.industries, { rows, source: SOURCES.industries.key, encodings });
  const names = addIndustries(
    await lines('industry.json', industryShape),
    await lines('industry_industry.json', widerShape),
    to,
  );
  for (const line of await lines('industry_up.json', togetherShape))
    account.drop('CO_OCCURRENCE', line, `${line.value.industry} (${Object.keys(line.value.ups).length})`);

  const register = await readRegister(beside.register, encodings);
  const provinces = await readProvinces(beside.divisions, encodings);
  const companies = new Companies(await lines('company.json', companyShape), register, present, account);
  addEnterprises(companies, provinces, { rows, account, sources: { dataSet: source, register: SOURCES.register.key } });
  provinces.addTo(rows, present.regions, SOURCES.divisions.key);
  addClassifications(await lines('company_industry.json', memberShape), companies, names, to);

  const products = new Products(await lines('product.json', productShape), account);
  products.addTo(rows, source);
  addProductions(await lines('company_product.json', productionShape), companies, products, to);
  addRelations(await lines('product_product.json', relationShape), products, to);

  return {
    name: NAME,
    hash: await contentHash(folder, beside),
    data: besidePresent(packageData(rows.rows), present),
    problems: rows.problems,
    kind: undefined,
    more: 0,
    normalised: { cells: [], total: 0 },
    encodings,
    faults: account.faults(),
    files: account.files(),
  };
}
