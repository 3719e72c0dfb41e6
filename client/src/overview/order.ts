import type { OverviewRowFragment } from '../gen/graphql.ts';
import type { Sort } from '../search.ts';

type Row = OverviewRowFragment;
type Compare = (a: Row, b: Row) => number;

const orders: Record<Sort, Compare> = {
  strength: (a, b) => (b.completeness?.low ?? -1) - (a.completeness?.low ?? -1),
  severity: (a, b) => (b.topGap?.severity.floor ?? -1) - (a.topGap?.severity.floor ?? -1),
  unknown: (a, b) => b.unknownCount - a.unknownCount,
  name: (a, b) => a.chain.name.localeCompare(b.chain.name, 'zh'),
};

export function inOrder(rows: readonly Row[], sort: Sort): Row[] {
  return [...rows].sort((a, b) => orders[sort](a, b) || a.chain.id.localeCompare(b.chain.id));
}
