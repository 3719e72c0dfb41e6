import type { Item } from './item.ts';

export type SupplierCount = { low: number; exact: boolean };

/**
 * Operating items by the supplier behind them. A project and the enterprise behind it are one, so are the phases of
 * a project; an enterprise comes before its projects.
 */
export function groupSuppliers(items: readonly Item[]): Item[][] {
  type Group = { at: number; bonds: readonly string[]; items: Item[] };
  const groups = new Set<Group>();
  const groupOf = new Map<string, Group>();
  items.forEach((item, at) => {
    const joined: Group[] = [];
    for (const bond of item.bonds) {
      const group = groupOf.get(bond);
      if (group && !joined.includes(group)) joined.push(group);
    }
    joined.sort((a, b) => a.at - b.at);
    const group: Group = {
      at,
      bonds: [...item.bonds, ...joined.flatMap(({ bonds }) => bonds)],
      items: [...joined.flatMap((each) => each.items), item],
    };
    for (const each of joined) groups.delete(each);
    groups.add(group);
    for (const bond of group.bonds) groupOf.set(bond, group);
  });
  return [...groups].map((group) => group.items.sort((a, b) => (a.kind < b.kind ? -1 : Number(a.kind > b.kind))));
}

/** How many suppliers stand behind operating items; an unnamed "several firms" is at least two and makes it a lower bound. */
export function countSuppliers(items: readonly Item[]): SupplierCount {
  const groups = groupSuppliers(items);
  return {
    low: groups.reduce((sum, group) => sum + group.reduce((most, item) => Math.max(most, item.count.low), 0), 0),
    exact: groups.every((group) => group.every((item) => item.count.exact)),
  };
}
