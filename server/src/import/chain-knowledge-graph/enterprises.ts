import type { Account } from './account.ts';
import type { Companies, Company } from './companies.ts';
import { locatorOf, type NewRows } from './new-row.ts';
import type { Provinces } from './provinces.ts';

/** Keys of the sources that enterprises are from. */
export type EnterpriseSources = { dataSet: string; register: string };

const joined = (names: readonly string[], name: string): string =>
  [...new Set(names)].filter((each) => each !== '' && each !== name).join(';');

/** One that the register of listed companies has under its code: named as it is now, with the older names. */
function listedCells({ key, code, listed, line: { value } }: Company, place: string | undefined, source: string) {
  if (!listed || code === null) return undefined;
  return {
    key,
    name: listed.name,
    name_en: listed.nameEn,
    code,
    aliases: joined([listed.fullname, value.name, value.fullname], listed.name),
    located_in: place ?? '',
    source,
    locator: code,
    statement_zh: `上市公司名录载有${listed.name}（${code}，${listed.fullname}），地区一栏${listed.area === '' ? '为空' : `印作“${listed.area}”`}。`,
    statement_en: `The register of listed companies has ${listed.name} (${code}) and ${listed.area === '' ? 'leaves its area empty' : `prints its area as ${listed.area}`}.`,
  };
}

/** One that only the data set has; with a code that is not its own it goes by its full name alone. */
function unlistedCells({ key, code, line }: Company, source: string) {
  const { name, fullname } = line.value;
  const owned = code !== null;
  return {
    key,
    name: owned ? name : fullname,
    code: code ?? '',
    aliases: owned ? joined([fullname], name) : '',
    source,
    locator: locatorOf(line),
    statement_zh: owned
      ? `数据集载有${name}（${code}，${fullname}），没有写明所在地。`
      : `数据集载有${fullname}，所印证券代码 ${line.value.code} 同时属于另一名称的企业，因此不取。`,
    statement_en: owned
      ? `The data set has ${name} (${code}, ${fullname}) and does not say where it is.`
      : `The data set has ${fullname}; the stock code ${line.value.code} printed there is also that of another name and is not taken.`,
  };
}

const UNIFORM = { kind: 'FIRM', standing: 'OBSERVED' };

/** An empty cell is no cell. */
const filled = (cells: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''));

/** Rows of the enterprises that the database does not have; those that it has are left as they are. */
export function addEnterprises(
  companies: Companies,
  provinces: Provinces,
  { rows, account, sources }: { rows: NewRows; account: Account; sources: EnterpriseSources },
): void {
  for (const company of companies.all) {
    if (company.present) {
      account.present(company.line);
      continue;
    }
    const place = provinces.find(company.listed?.area ?? '');
    if (place === undefined) account.tell('NO_PLACE', company.line, company.line.value.fullname);
    const cells = listedCells(company, place, sources.register) ?? unlistedCells(company, sources.dataSet);
    account.keep(company.line);
    rows.add('enterprises', company.line, filled({ ...UNIFORM, ...cells }));
  }
}
