import { z } from 'zod';
import type { Account } from './account.ts';
import type { Companies } from './companies.ts';
import { locatorOf, type NewRows } from './new-row.ts';
import type { Line } from './read-lines.ts';

export const industryShape = z.object({ code: z.string().regex(/^\d{6}$/), name: z.string() });
export const widerShape = z.object({ from_code: z.string(), to_code: z.string() });
export const memberShape = z.object({
  company_code: z.string(),
  company_name: z.string(),
  industry_code: z.string(),
  industry_name: z.string(),
});
export const togetherShape = z.object({ industry: z.string(), ups: z.record(z.string(), z.number()) });

/** Industries of Shenwan stand beside those of GB/T 4754: their keys begin so. */
export const SHENWAN = 'sw-';

type To = { rows: NewRows; account: Account; source: string };

/** The classes of Shenwan 2021, each with the wider one. */
export function addIndustries(
  lines: readonly Line<z.infer<typeof industryShape>>[],
  widers: readonly Line<z.infer<typeof widerShape>>[],
  { rows, account, source }: To,
): ReadonlyMap<string, string> {
  const names = new Map(lines.map(({ value }) => [value.code, value.name]));
  const widerOf = new Map<string, string>();
  for (const line of widers) {
    const { from_code, to_code } = line.value;
    const known = names.has(from_code) && names.has(to_code);
    if (!known) account.drop('UNKNOWN_INDUSTRY', line, `${from_code} ${to_code}`);
    else if (widerOf.has(from_code)) account.drop('DUPLICATE', line, from_code);
    else {
      widerOf.set(from_code, to_code);
      account.keep(line);
    }
  }
  const added = new Set<string>();
  for (const line of lines) {
    const { code, name } = line.value;
    if (added.has(code)) {
      account.drop('DUPLICATE', line, code);
      continue;
    }
    added.add(code);
    account.keep(line);
    const wider = widerOf.get(code);
    rows.add('industries', line, {
      key: `${SHENWAN}${code}`,
      name,
      ...(wider === undefined ? {} : { part_of: `${SHENWAN}${wider}` }),
      source,
    });
  }
  return names;
}

/** The class of each company, beside the one of GB/T 4754 that it may have. */
export function addClassifications(
  lines: readonly Line<z.infer<typeof memberShape>>[],
  companies: Companies,
  names: ReadonlyMap<string, string>,
  { rows, account, source }: To,
): void {
  const seen = new Set<string>();
  for (const line of lines) {
    const { company_code, company_name, industry_code, industry_name } = line.value;
    const text = `${company_code} ${company_name} ${industry_code} ${industry_name}`;
    const name = names.get(industry_code);
    const company = companies.find(company_code, company_name);
    const identity = 'key' in company ? `${company.key}/${SHENWAN}${industry_code}` : '';
    if (name === undefined) account.drop('UNKNOWN_INDUSTRY', line, text);
    else if (name !== industry_name) account.drop('INDUSTRY_DISAGREES', line, `${text} / ${name}`);
    else if ('fault' in company) account.drop(company.fault, line, text);
    else if (seen.has(identity)) account.drop('DUPLICATE', line, text);
    else {
      seen.add(identity);
      if (company.otherName) account.tell('OTHER_NAME', line, text);
      account.keep(line);
      rows.add('classifications', line, {
        enterprise: company.key,
        industry: `${SHENWAN}${industry_code}`,
        source,
        locator: locatorOf(line),
        standing: 'OBSERVED',
      });
    }
  }
}
