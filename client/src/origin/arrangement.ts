type Tiled = { id: string; tile: { row: number; column: number } | null };
export type Placed<Region> = { region: Region; row: number; column: number };

/** Columns of an arrangement of which the package says nothing. */
const USUAL_COLUMNS = 5;

/** The tiles in reading order; regions for which the package arranges none follow below, in the order given. */
export function arranged<Region extends Tiled>(regions: readonly Region[]): Placed<Region>[] {
  const placed = regions.flatMap((region) => (region.tile ? [{ region, ...region.tile }] : []));
  const loose = regions.filter(({ tile }) => tile === null);
  const columns = Math.max(placed.length > 0 ? 1 : USUAL_COLUMNS, ...placed.map(({ column }) => column));
  const rows = Math.max(0, ...placed.map(({ row }) => row));
  return [
    ...placed.sort((a, b) => a.row - b.row || a.column - b.column),
    ...loose.map((region, at) => ({
      region,
      row: rows + 1 + Math.floor(at / columns),
      column: 1 + (at % columns),
    })),
  ];
}
