import { groupBy } from '../model/group-by.ts';

export type Overlap = { target: string; zones: readonly string[] };

/** The same leading chain or industry in two zones or more, those of most zones first. A park counts as its zone. */
export function overlapsOf(
  priorities: readonly { zone: string; target: string; rank: 'LEADING' | 'AUXILIARY' }[],
): Overlap[] {
  const leading = priorities.filter(({ rank }) => rank === 'LEADING');
  return [...groupBy(leading, ({ target }) => target)]
    .map(([target, rows]) => ({ target, zones: [...new Set(rows.map(({ zone }) => zone))].sort() }))
    .filter(({ zones }) => zones.length > 1)
    .sort((a, b) => b.zones.length - a.zones.length || (a.target < b.target ? -1 : 1));
}
