import type { Tab } from '../search.ts';
import type { SegmentRow } from './segment-rows.ts';

export type RankedRow = SegmentRow & { rank: number | null };

type Measure = (row: SegmentRow) => number;
const bySeverity: Measure = (row) => row.severity;
const byFloor: Measure = (row) => row.severityFloor;

/** Worst first; equal value, equal rank. Among equals the one on which more of the chain hangs, then by key. */
function ranked(rows: SegmentRow[], measure: Measure): RankedRow[] {
  const sorted = rows.sort((a, b) => measure(b) - measure(a) || b.reach - a.reach || a.id.localeCompare(b.id));
  let rank = 0;
  return sorted.map((row, at) => {
    const before = sorted[at - 1];
    if (!before || measure(before) !== measure(row)) rank = at + 1;
    return { ...row, rank: isOpen(row) ? rank : null };
  });
}

/** A gap to be worked on: not covered, and of a kind for which a supplier can be sought. */
export const isOpen = (row: SegmentRow) => row.recruitable && row.kind !== 'COVERED';

/** The lists of the design: known gaps and unknowns apart; all segments together by their floor, open ones first. */
export function gapLists(rows: readonly SegmentRow[]): Record<Tab, RankedRow[]> {
  const open = rows.filter(isOpen);
  return {
    gaps: ranked(
      open.filter(({ known }) => known),
      bySeverity,
    ),
    unknown: ranked(
      open.filter(({ known }) => !known),
      bySeverity,
    ),
    all: [
      ...ranked(open, byFloor),
      ...ranked(
        rows.filter((row) => !isOpen(row)),
        byFloor,
      ),
    ],
  };
}

/** The tab on which a segment is to be found. */
export function tabOf(row: SegmentRow): Tab {
  if (!isOpen(row)) return 'all';
  return row.known ? 'gaps' : 'unknown';
}
