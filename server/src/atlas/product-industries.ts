import { isPause, type Work } from '../process/in-turns.ts';
import { rootOf } from './broader-products.ts';
import type { Ends } from './neighbours.ts';
import type { Thing } from './thing.ts';

/**
 * The industry of each family of products, by its broadest product: that of most of the enterprises which make something
 * of the family; of equals the first by key. A family without a known maker is not in the answer.
 */
export function* productIndustries(
  things: readonly Thing[],
  /** What enterprises make, and the classes of each in the order in which they count. */
  made: Ends,
  classes: readonly Ends[],
  broader: ReadonlyMap<number, number>,
): Work<Map<number, number>> {
  let step = 0;
  const votes = new Map<number, Map<number, number>>();
  for (const [maker, products] of made) {
    const industry = classes.flatMap((of) => of.get(maker) ?? [])[0];
    if (industry === undefined) continue;
    for (const product of products) {
      if (isPause(step++)) yield;
      const root = rootOf(product, broader);
      const own = votes.get(root) ?? new Map<number, number>();
      own.set(industry, (own.get(industry) ?? 0) + 1);
      votes.set(root, own);
    }
  }
  const key = (thing: number) => things[thing]?.key ?? '';
  const best = new Map<number, number>();
  for (const [root, own] of votes) {
    if (isPause(step++)) yield;
    const [first] = [...own].sort(([a, more], [b, most]) => most - more || (key(a) < key(b) ? -1 : 1));
    if (first) best.set(root, first[0]);
  }
  return best;
}
