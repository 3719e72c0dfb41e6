/** A tile somewhere on a map; all tiles in one measure. */
export type Tile = { key: string; row: number; column: number };

/** Who steps aside goes a longer way: straight on comes first, but from the edge of a ragged map all can be reached. */
const ASIDE = 4;

/** Where a key leads from a tile: to the nearest in its direction; Home and End in the row, or with `far` on the map. */
export function tileMove(tiles: readonly Tile[], from: string, key: string, far: boolean): string | undefined {
  const at = tiles.find((tile) => tile.key === from);
  if (!at) return undefined;
  const nearest = (ahead: (tile: Tile) => number, aside: (tile: Tile) => number) =>
    tiles.filter((tile) => ahead(tile) > 0).sort((a, b) => ahead(a) + ASIDE * aside(a) - ahead(b) - ASIDE * aside(b))[0]
      ?.key;
  const rows = ({ row }: Tile) => Math.abs(row - at.row);
  const columns = ({ column }: Tile) => Math.abs(column - at.column);
  const row = tiles.filter((tile) => tile.row === at.row).sort((a, b) => a.column - b.column);
  switch (key) {
    case 'ArrowRight':
      return nearest(({ column }) => column - at.column, rows);
    case 'ArrowLeft':
      return nearest(({ column }) => at.column - column, rows);
    case 'ArrowDown':
      return nearest((tile) => tile.row - at.row, columns);
    case 'ArrowUp':
      return nearest((tile) => at.row - tile.row, columns);
    case 'Home':
      return (far ? tiles : row)[0]?.key;
    case 'End':
      return (far ? tiles : row).at(-1)?.key;
    default:
      return undefined;
  }
}
