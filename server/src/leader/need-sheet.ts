import type { Chain, Segment } from '../chain/structure.ts';
import type { PurchaseFact } from '../gap/facts.ts';
import { type GapOf, gapOf } from '../gap/gap.ts';
import { ofNewestPeriod } from '../gap/newest-period.ts';
import type { InputState } from '../gen/schema.ts';
import { formatDay } from '../model/date.ts';
import { groupBy } from '../model/group-by.ts';
import { chainOfSegment, type HomeOf, type LeaderOf } from './leader.ts';
import { ownPurchases, type SupplyEntryOf, supplyEntriesOf } from './supply-entry.ts';

/** What one leader wants of an input for one of its segments. */
export type WantedOf = {
  /** Keys. */
  leader: string;
  buyer: string;
  quantity: number | null;
  unit: string | null;
  amountWan: number | null;
  period: string | null;
};

/** A line of a need sheet: an input of one or many leaders that is not met locally. */
export type NeedOf = {
  id: string;
  home: HomeOf;
  gap: GapOf;
  segment: Segment;
  chain: Chain;
  wanted: readonly WantedOf[];
  essential: boolean;
  state: InputState;
  /** Keys of the purchases behind the quantities. */
  purchases: readonly string[];
};

/**
 * The inputs (step 1) of these leaders that are not met locally, those of one segment as one: essential ones first, then
 * by severity, then by key. Unknown ones are among them and say so. `all`: the sheet is of all leaders in force.
 */
export function needSheet(home: HomeOf, leaders: readonly LeaderOf[], all: boolean): NeedOf[] {
  const open = leaders.flatMap((leader) => supplyEntriesOf(leader, 1)).filter(({ state }) => state !== 'LOCAL');
  const whose = all
    ? []
    : [
        leaders
          .map(({ enterprise }) => enterprise.key)
          .sort()
          .join('+'),
      ];
  return [...groupBy(open, ({ segment }) => segment)]
    .flatMap(([segment, entries]) => needOf(home, segment, entries, whose))
    .sort(
      (a, b) =>
        Number(b.essential) - Number(a.essential) ||
        b.gap.scored.severity - a.gap.scored.severity ||
        (a.segment.key < b.segment.key ? -1 : 1),
    );
}

function needOf(home: HomeOf, segment: string, entries: readonly SupplyEntryOf[], whose: readonly string[]): NeedOf[] {
  const { catalogue, assessment } = home;
  const chain = chainOfSegment(catalogue.structure, segment);
  const gap = gapOf(catalogue, assessment, chain.key, segment);
  if (!gap) return [];
  const { area, asOf } = assessment.scope;
  const bought = new Map(
    entries.map(({ leader: { enterprise } }) => [
      enterprise.key,
      ofNewestPeriod(
        ownPurchases(home, enterprise.key).filter((row) => row.segment === segment && row.origin !== 'LOCAL'),
      ),
    ]),
  );
  return [
    {
      id: `Need:${[segment, area, formatDay(asOf), ...whose].join('|')}`,
      home,
      gap,
      segment: gap.segment,
      chain,
      wanted: [...groupBy(entries, ({ leader }) => leader.enterprise.key)].flatMap(([leader, own]) =>
        wantedOf(leader, own, bought.get(leader) ?? []),
      ),
      essential: entries.some(({ essential }) => essential),
      state: entries.find(({ state }) => state === 'OUTSIDE')?.state ?? entries[0]?.state ?? 'UNKNOWN',
      purchases: [...bought.values()].flat().map(({ key }) => key),
    },
  ];
}

/** What is recorded of a purchase is not split over the leader's segments: it stands in the first line only. */
const wantedOf = (leader: string, entries: readonly SupplyEntryOf[], bought: readonly PurchaseFact[]): WantedOf[] =>
  entries.map(({ buyer }, index) => ({ leader, buyer, ...(index === 0 ? together(bought) : NOTHING) }));

const NOTHING = { quantity: null, unit: null, amountWan: null, period: null } as const;

/** Purchases of one period together; null as soon as one part is not known or in another unit. */
function together(bought: readonly PurchaseFact[]): Omit<WantedOf, 'leader' | 'buyer'> {
  const [first] = bought;
  if (!first) return NOTHING;
  const sum = (of: (row: PurchaseFact) => number | null) =>
    bought.reduce<number | null>((total, row) => {
      const part = of(row);
      return total === null || part === null ? null : total + part;
    }, 0);
  const quantity = bought.every(({ unit }) => unit === first.unit) ? sum((row) => row.quantity) : null;
  return {
    quantity,
    unit: quantity === null ? null : first.unit,
    amountWan: sum((row) => row.amountWan),
    period: first.period,
  };
}
