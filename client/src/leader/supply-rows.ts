import type { LeaderQuery, SupplyEntryFragment } from '../gen/graphql.ts';

type Leader = NonNullable<LeaderQuery['leader']>;
type Segment = Leader['segments'][number];

/** A line of the tree: a segment of the leader itself (level 1), or an input below it (levels 2 to 4). */
export type SupplyRow = {
  id: string;
  parent: string | null;
  level: number;
  segment: Segment | SupplyEntryFragment['segment'];
  /** Undefined for a segment of the leader itself. */
  entry: SupplyEntryFragment | undefined;
  /** How many lines hang directly below it. */
  below: number;
};

const ownId = (segment: string) => `own ${segment}`;
const entryId = (number: number) => `entry ${number}`;

/** The tree from its top to its last leaf, each line followed by all below it. */
export function supplyRows(leader: Pick<Leader, 'segments' | 'supplyTree'>): SupplyRow[] {
  const under = new Map<string, SupplyEntryFragment[]>();
  for (const entry of leader.supplyTree) {
    const above = entry.parent === null ? ownId(entry.buyer.id) : entryId(entry.parent);
    under.set(above, [...(under.get(above) ?? []), entry]);
  }
  const from = (entry: SupplyEntryFragment, parent: string): SupplyRow[] => {
    const id = entryId(entry.number);
    const inputs = under.get(id) ?? [];
    const row = { id, parent, level: entry.step + 1, segment: entry.segment, entry, below: inputs.length };
    return [row, ...inputs.flatMap((input) => from(input, id))];
  };
  return leader.segments.flatMap((segment) => {
    const id = ownId(segment.id);
    const inputs = under.get(id) ?? [];
    const row = { id, parent: null, level: 1, segment, entry: undefined, below: inputs.length };
    return [row, ...inputs.flatMap((input) => from(input, id))];
  });
}

/** The lines that are seen: those whose every line above is open. */
export function shownRows(rows: readonly SupplyRow[], open: ReadonlySet<string>): SupplyRow[] {
  const shown = new Set<string>();
  return rows.filter(({ id, parent }) => {
    const seen = parent === null || (shown.has(parent) && open.has(parent));
    if (seen) shown.add(id);
    return seen;
  });
}
