import type { Item } from './item.ts';

export type SupplierCount = { low: number; exact: boolean };

/**
 * How many suppliers stand behind operating items. A project and the enterprise behind it are one, so are the
 * phases of a project; an unnamed "several firms" is at least two and makes the count a lower bound.
 */
export function countSuppliers(items: readonly Item[]): SupplierCount {
  const groups: { bonds: Set<string>; low: number; exact: boolean }[] = [];
  for (const item of items) {
    const joined = groups.filter((group) => item.bonds.some((bond) => group.bonds.has(bond)));
    const merged = {
      bonds: new Set([...item.bonds, ...joined.flatMap((group) => [...group.bonds])]),
      low: Math.max(item.count.low, ...joined.map((group) => group.low)),
      exact: item.count.exact && joined.every((group) => group.exact),
    };
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return {
    low: groups.reduce((sum, group) => sum + group.low, 0),
    exact: groups.every((group) => group.exact),
  };
}
