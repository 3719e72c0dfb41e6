import { groupBy } from '../model/group-by.ts';
import type { RelayCell } from './relays.ts';

/** `cells`: positions in the list of cells. */
export type Overlap = { segment: string; cells: readonly number[] };

/**
 * Segments that stand, or are under way (p > 0), in two or more known parts, in the order in which they first appear.
 * Whether that is 多区布局 or 重复建设 is said by the flags of the segment in the whole area (design §4).
 */
export function overlapsOf(cells: readonly RelayCell[]): Overlap[] {
  const placed = cells.map((cell, at) => ({ ...cell, at })).filter(({ placed, presence }) => placed && presence > 0);
  return [...groupBy(placed, ({ segment }) => segment)]
    .filter(([, own]) => new Set(own.map(({ part }) => part)).size >= 2)
    .map(([segment, own]) => ({ segment, cells: own.map(({ at }) => at) }));
}
