import type { MatrixRow, ShownMatrix } from './shown-matrix.ts';

/** Pixels of the grid. Fixed, so that relays can be drawn without asking the page where a cell stands. */
const SIZES = { name: 138, head: 114, lanes: 18, full: 37, empty: 25, narrowest: 34, widest: 64 } as const;

export type GridMeasures = {
  column: number;
  name: number;
  head: number;
  lanes: number;
  /** Height and top edge of the rows; the row of the whole area comes first. */
  heights: number[];
  tops: number[];
  width: number;
  height: number;
};

/** Rows in which nothing is known are low; columns share the width, as long as they can be read. */
export function gridMeasures({ rows, segments, cells }: ShownMatrix, width: number): GridMeasures {
  const { name, head, lanes, full, empty, narrowest, widest } = SIZES;
  const column = Math.min(widest, Math.max(narrowest, Math.floor((width - name) / Math.max(1, segments.length))));
  const used = new Set(cells.map(({ row }) => row));
  const heights = [full, ...rows.map((_: MatrixRow, at) => (used.has(at) ? full : empty))];
  const top = head + lanes;
  const tops = heights.map((_, at) => top + heights.slice(0, at).reduce((sum, height) => sum + height, 0));
  return {
    column,
    name,
    head,
    lanes,
    heights,
    tops,
    width: name + column * segments.length,
    height: top + heights.reduce((sum, height) => sum + height, 0),
  };
}
