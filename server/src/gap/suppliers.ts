import type { Item } from './item.ts';

export type SupplierCount = { low: number; exact: boolean };

/**
 * Operating items by the supplier behind them. A project and the enterprise behind it are one, so are the phases of
 * a project; an enterprise comes before its projects.
 */
export function groupSuppliers(items: readonly Item[]): Item[][] {
  // A group stands where its last item does.
  const groups = new Set<Item[]>();
  const groupOf = new Map<string, Item[]>();
  const include = (item: Item, group: Item[]) => {
    group.push(item);
    for (const bond of item.bonds) groupOf.set(bond, group);
  };
  for (const item of items) {
    const group = groupFor(item, groupOf, groups);
    groups.delete(group);
    include(item, group);
    groups.add(group);
  }
  const byKind = (a: Item, b: Item) => (a.kind < b.kind ? -1 : Number(a.kind > b.kind));
  return [...groups].map((group) => (group.length > 1 ? group.sort(byKind) : group));
}

/** The group that an item joins, a new one where it is bound to nothing seen yet; groups that it binds together become one. */
function groupFor({ bonds }: Item, groupOf: Map<string, Item[]>, groups: Set<Item[]>): Item[] {
  const [only] = bonds;
  // Nearly every item of a nation has one bond: nothing is made for it but its group.
  if (bonds.length === 1 && only !== undefined) return groupOf.get(only) ?? [];
  const bound = new Set(bonds.map((bond) => groupOf.get(bond)).filter((group) => group !== undefined));
  if (bound.size < 2) return [...bound][0] ?? [];
  const joined = [...groups].filter((group) => bound.has(group));
  for (const group of joined) groups.delete(group);
  const one = joined.flat();
  for (const item of one) for (const bond of item.bonds) groupOf.set(bond, one);
  return one;
}

/** How many suppliers stand behind operating items; an unnamed "several firms" is at least two and makes it a lower bound. */
export function countSuppliers(items: readonly Item[]): SupplierCount {
  const groups = groupSuppliers(items);
  return {
    low: groups.reduce((sum, group) => sum + group.reduce((most, item) => Math.max(most, item.count.low), 0), 0),
    exact: groups.every((group) => group.every((item) => item.count.exact)),
  };
}
