import type { SupplyRow } from './supply-rows.ts';

/** What a key asks of the tree: go to another line, open or close this one, or tell what it rests on. */
export type TreeMove = { go: string } | { fold: string } | { tell: string };

/** The keys of a tree grid (WAI-ARIA): up, down, first, last; right opens or goes in, left closes or goes out. */
export function treeMove(
  key: string,
  row: SupplyRow,
  shown: readonly SupplyRow[],
  open: ReadonlySet<string>,
): TreeMove | undefined {
  const place = shown.findIndex(({ id }) => id === row.id);
  const goTo = (id: string | null | undefined) => (id ? { go: id } : undefined);
  const foldable = row.below > 0;
  switch (key) {
    case 'ArrowDown':
      return goTo(shown[place + 1]?.id);
    case 'ArrowUp':
      return goTo(shown[place - 1]?.id);
    case 'Home':
      return goTo(shown[0]?.id);
    case 'End':
      return goTo(shown.at(-1)?.id);
    case 'ArrowRight':
      if (!foldable) return undefined;
      return open.has(row.id) ? goTo(shown[place + 1]?.id) : { fold: row.id };
    case 'ArrowLeft':
      return foldable && open.has(row.id) ? { fold: row.id } : goTo(row.parent);
    case 'Enter':
      return row.entry && { tell: row.id };
    default:
      return undefined;
  }
}
