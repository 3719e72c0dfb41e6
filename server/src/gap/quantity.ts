import { countedOnce } from '../model/counted-once.ts';
import { groupBy } from '../model/group-by.ts';
import type { PurchaseFact } from './facts.ts';
import type { Item } from './item.ts';
import { ofNewestPeriod } from './newest-period.ts';

export type Quantity = { value: number; unit: string };

function sum(parts: readonly (Quantity | null)[]): Quantity | null {
  const [first] = parts;
  if (!first) return null;
  let value = 0;
  for (const part of parts) {
    if (part?.unit !== first.unit) return null;
    value += part.value;
  }
  return { value, unit: first.unit };
}

const isProject = ({ kind }: Item): boolean => kind === 'PROJECT';

/** Capacity of items together; null when one is unknown or the units differ. A project and its backer are counted once, a plant and its phases too. */
export function supplyOf(items: readonly Item[]): Quantity | null {
  const projects = items.filter(isProject);
  const backed = new Set(projects.flatMap(({ bonds }) => bonds));
  const counted = countedOnce(projects, ({ capacity }) => capacity);
  const own = items.filter((item) =>
    isProject(item) ? counted.has(item.key) : !(item.capacity === null && item.bonds.some((bond) => backed.has(bond))),
  );
  return sum(own.map((item) => item.capacity));
}

/** Known capacity of items in a unit, together: at least so much, whatever the others have. */
export function knownSupplyOf(items: readonly Item[], unit: string): number {
  const counted = countedOnce(items.filter(isProject), ({ capacity }) => capacity);
  return items.reduce(
    (total, item) =>
      total + (item.capacity?.unit === unit && (!isProject(item) || counted.has(item.key)) ? item.capacity.value : 0),
    0,
  );
}

/** What buyers of the area are recorded to buy together, each in its newest period; null when unknown or in different units. */
export function demandOf(purchases: readonly PurchaseFact[]): Quantity | null {
  const told = purchases.filter(({ quantity }) => quantity !== null);
  return sum(
    [...groupBy(told, ({ enterprise }) => enterprise).values()]
      .flatMap(ofNewestPeriod)
      .map(({ quantity, unit }) => (quantity !== null && unit !== null ? { value: quantity, unit } : null)),
  );
}

/** Whether supply is below demand: both known, in one unit. */
export const isShort = (supply: Quantity | null, demand: Quantity | null): boolean =>
  supply !== null && demand !== null && supply.unit === demand.unit && supply.value < demand.value;

/** fill = min(1, supply / demand) where both are known in one unit and demand > 0, else 1. Range 0-1. */
export function fillOf(supply: Quantity | null, demand: Quantity | null): number {
  if (!supply || !demand || supply.unit !== demand.unit || demand.value <= 0) return 1;
  return Math.min(1, supply.value / demand.value);
}
