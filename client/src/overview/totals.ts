import type { OverviewRowFragment } from '../gen/graphql.ts';

/** The figures of the headline, from the same rows as the table. */
export function totals(rows: readonly OverviewRowFragment[]) {
  const sum = (of: (row: OverviewRowFragment) => number) => rows.reduce((total, row) => total + of(row), 0);
  return {
    chains: rows.length,
    segments: sum((row) => row.chain.segmentCount),
    gaps: sum((row) => row.gapCount),
    unknown: sum((row) => row.unknownCount),
    stalled: sum((row) => row.counts.find(({ kind }) => kind === 'STALLED')?.count ?? 0),
  };
}
