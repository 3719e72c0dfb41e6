import { rootOf } from './broader-products.ts';
import { endsBy } from './neighbours.ts';
import type { Links, Thing } from './thing.ts';

/**
 * The industry of each family of products, by its broadest product: that of most of the enterprises which make something
 * of the family; of equals the first by key. A family without a known maker is not in the answer.
 */
export function productIndustries(
  things: readonly Thing[],
  links: Links,
  broader: ReadonlyMap<number, number>,
): Map<number, number> {
  const classes = [endsBy('CLASSIFIED_AS', links), endsBy('ALSO_CLASSIFIED_AS', links)];
  const votes = new Map<number, Map<number, number>>();
  for (const [maker, products] of endsBy('PRODUCES', links)) {
    const industry = classes.flatMap((of) => of.get(maker) ?? [])[0];
    if (industry === undefined) continue;
    for (const product of products) {
      const root = rootOf(product, broader);
      const own = votes.get(root) ?? new Map<number, number>();
      own.set(industry, (own.get(industry) ?? 0) + 1);
      votes.set(root, own);
    }
  }
  const key = (thing: number) => things[thing]?.key ?? '';
  return new Map(
    [...votes].map(([root, own]) => {
      const [[best] = [0]] = [...own].sort(([a, more], [b, most]) => most - more || (key(a) < key(b) ? -1 : 1));
      return [root, best];
    }),
  );
}
