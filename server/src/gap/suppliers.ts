import type { Item } from './item.ts';

export type SupplierCount = { low: number; exact: boolean };

/**
 * Operating items by the supplier behind them. A project and the enterprise behind it are one, so are the phases of
 * a project; an enterprise comes before its projects.
 */
export function groupSuppliers(items: readonly Item[]): Item[][] {
  const groups: { bonds: Set<string>; items: Item[] }[] = [];
  for (const item of items) {
    const joined = groups.filter((group) => item.bonds.some((bond) => group.bonds.has(bond)));
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push({
      bonds: new Set([...item.bonds, ...joined.flatMap((group) => [...group.bonds])]),
      items: [...joined.flatMap((group) => group.items), item],
    });
  }
  return groups.map((group) => group.items.sort((a, b) => (a.kind < b.kind ? -1 : Number(a.kind > b.kind))));
}

/** How many suppliers stand behind operating items; an unnamed "several firms" is at least two and makes it a lower bound. */
export function countSuppliers(items: readonly Item[]): SupplierCount {
  const groups = groupSuppliers(items);
  return {
    low: groups.reduce((sum, group) => sum + Math.max(...group.map((item) => item.count.low)), 0),
    exact: groups.every((group) => group.every((item) => item.count.exact)),
  };
}
