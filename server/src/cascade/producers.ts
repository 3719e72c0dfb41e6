import { type Item, isOperating } from '../gap/item.ts';
import type { Quantity } from '../gap/quantity.ts';
import { supplyOf } from '../gap/quantity.ts';
import type { Standing } from '../gap/standing.ts';
import { groupSuppliers } from '../gap/suppliers.ts';

/** One maker of one segment at home: an enterprise, or a project whose backers are not known. */
export type Producer = {
  segment: string;
  /** Keys of the enterprises behind it; several when they back one project together, none when they are not named. */
  owners: readonly string[];
  capacity: Quantity | null;
  /** How many firms stand behind it at least. */
  count: number;
};

const LABEL = 'Enterprise:';

/** The makers that operate in each segment; a project and the enterprise behind it are one. */
export function producersOf(standing: Iterable<Standing>): Producer[] {
  return [...standing].flatMap(({ segment, situation }) =>
    groupSuppliers(situation.items.filter(isOperating)).flatMap((group) => producersIn(segment, group)),
  );
}

/** Enterprises that are one supplier only because they back one project are producers of their own. */
function producersIn(segment: string, group: readonly Item[]): Producer[] {
  const activities = group.filter(({ kind }) => kind === 'ACTIVITY');
  const makers = new Set(activities.flatMap(({ bonds }) => bonds));
  if (makers.size <= 1)
    return [
      {
        segment,
        owners: makers.size === 1 ? ownersOf(activities) : ownersOf(group),
        capacity: supplyOf(group),
        count: Math.max(...group.map(({ count }) => count.low)),
      },
    ];
  return [...makers].map((maker) => {
    const own = activities.filter(({ bonds }) => bonds.includes(maker));
    return {
      segment,
      owners: ownersOf(own),
      capacity: supplyOf(own),
      count: Math.max(...own.map(({ count }) => count.low)),
    };
  });
}

const ownersOf = (items: readonly Item[]): string[] => [
  ...new Set(
    items.flatMap(({ bonds }) =>
      bonds.filter((bond) => bond.startsWith(LABEL)).map((bond) => bond.slice(LABEL.length)),
    ),
  ),
];
