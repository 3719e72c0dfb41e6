import { z } from 'zod';
import { groupBy } from '../../model/group-by.ts';
import type { Account } from './account.ts';
import type { Companies } from './companies.ts';
import { locatorOf, type NewRows } from './new-row.ts';
import type { Products } from './products.ts';
import type { Line } from './read-lines.ts';
import { addUp, readShare } from './share.ts';

export const productionShape = z.object({
  company_code: z.string(),
  company_name: z.string(),
  product_name: z.string(),
  rel_weight: z.number(),
});
type ProductionLine = Line<z.infer<typeof productionShape>>;

type Production = { enterprise: string; product: string; share: number | null; line: ProductionLine };

const textOf = ({ value: { company_code, company_name, product_name, rel_weight } }: ProductionLine): string =>
  `${company_code} ${company_name} ${product_name} ${rel_weight}`;

function readLine(
  line: ProductionLine,
  companies: Companies,
  products: Products,
  account: Account,
): Production | undefined {
  // Also of lines that are left out for something else: most negative ones are of accounting lines.
  const weight = readShare(line.value.rel_weight);
  if ('fault' in weight) account.tell(weight.fault, line, textOf(line));
  const company = companies.find(line.value.company_code, line.value.company_name);
  const product = products.find(line.value.product_name, line, account);
  const fault = 'fault' in product ? product.fault : 'fault' in company ? company.fault : undefined;
  if (fault !== undefined || 'fault' in product || 'fault' in company) {
    account.drop(fault ?? 'BAD_LINE', line, textOf(line));
    return undefined;
  }
  if (company.otherName) account.tell('OTHER_NAME', line, textOf(line));
  return { enterprise: company.key, product: product.key, share: 'share' in weight ? weight.share : null, line };
}

/** Each product of a company once; where its lines disagree on the share, it is unknown. */
function once(own: readonly Production[], account: Account): Production[] {
  return [...groupBy(own, ({ product }) => product).values()].flatMap(([first, ...again]) => {
    if (!first) return [];
    for (const { line } of again) account.drop('DUPLICATE', line, textOf(line));
    return [{ ...first, share: again.every(({ share }) => share === first.share) ? first.share : null }];
  });
}

/** What each company makes, with the share in its turnover where that can be trusted. */
export function addProductions(
  lines: readonly ProductionLine[],
  companies: Companies,
  products: Products,
  { rows, account, source }: { rows: NewRows; account: Account; source: string },
): void {
  const read = lines.flatMap((line) => readLine(line, companies, products, account) ?? []);
  for (const [enterprise, own] of groupBy(read, (production) => production.enterprise)) {
    const made = once(own, account);
    const mixed = addUp(made.map(({ share }) => share));
    for (const { product, share, line } of made) {
      if (mixed && share !== null) account.tell('SHARES_ADD_UP', line, textOf(line));
      account.keep(line);
      rows.add('productions', line, {
        enterprise,
        product,
        ...(mixed || share === null ? {} : { share: String(share) }),
        source,
        locator: locatorOf(line),
        standing: 'OBSERVED',
      });
    }
  }
}
