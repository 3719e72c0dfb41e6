import { isOperating } from '../gap/item.ts';
import { type Quantity, supplyOf } from '../gap/quantity.ts';
import type { Situation } from '../gap/situation.ts';
import { countSuppliers, groupSuppliers } from '../gap/suppliers.ts';

/** HHI 0-10000, with what it takes for granted. */
type Concentration = { hhi: number; equalShares: boolean; atMost: boolean };

/**
 * Shares of suppliers, together 1: by capacity where every capacity is known in one unit, else equal (`equal`).
 * `counts` = how many firms stand behind each entry; the entry has their shares together.
 */
export function sharesOf(
  capacities: readonly (Quantity | null)[],
  counts: readonly number[] = capacities.map(() => 1),
): { shares: number[]; equal: boolean } {
  const [first] = capacities;
  const comparable = capacities.every((capacity) => capacity !== null && capacity.unit === first?.unit);
  const total = capacities.reduce((sum, capacity) => sum + (capacity?.value ?? 0), 0);
  const firms = counts.reduce((sum, count) => sum + count, 0);
  return comparable && total > 0
    ? { shares: capacities.map((capacity) => (capacity?.value ?? 0) / total), equal: false }
    : { shares: counts.map((count) => count / firms), equal: firms > 1 };
}

/**
 * The Herfindahl-Hirschman index, 0-10000: the sum of squared shares in per cent (Hirschman 1964). `counts` = how many
 * share each entry alike.
 */
export const herfindahl = (shares: readonly number[], counts: readonly number[] = shares.map(() => 1)): number =>
  shares.reduce((sum, share, at) => sum + (100 * share) ** 2 / (counts[at] ?? 1), 0);

/**
 * Concentration of what operates. A project and the enterprise behind it are one supplier; "several firms" share alike
 * and are a lower bound, so that the index is then an upper bound. Null when nothing operates.
 */
export function concentrationOf({ items }: Situation): Concentration | null {
  const running = items.filter(isOperating);
  if (running.length === 0) return null;
  const groups = groupSuppliers(running);
  const counts = groups.map((group) => countSuppliers(group).low);
  const { shares, equal } = sharesOf(
    groups.map((group) => supplyOf(group)),
    counts,
  );
  return { hhi: herfindahl(shares, counts), equalShares: equal, atMost: !countSuppliers(running).exact };
}
