import { firstOrder } from './first-order.ts';

/** An edge between two columns, left end first. */
export type RowEdge = { source: number; target: number; weight: number };

export type RowTask = {
  columnOf: readonly number[];
  columnCount: number;
  /** Rows that a block takes below its own (frames and cards with a frame inside the lane). */
  below: readonly number[];
  spine: readonly number[];
  /** Columns in which row 0 stays free, because the spine passes. */
  passed: ReadonlySet<number>;
  edges: readonly RowEdge[];
  /** Blocks that want to be outermost in their column, and how many segments hang on them. */
  hanging: ReadonlyMap<number, number>;
};

/** So many rows are put in order as a whole; no chain that fits a window of 1,900 pixels has more. */
export const LOW = 32;

/** The task with what both steps look up again and again; `rows` is what they change. */
export type RowBoard = RowTask & {
  rows: number[];
  /** The rows to begin with, where blocks without edges stay as near as may be. */
  firstRows: readonly number[];
  columns: number[][];
  /** Edges of each block. */
  touching: number[][];
  onSpine: ReadonlySet<number>;
  /** The rows that the tallest column needs, the spine in the middle. */
  first: number;
  last: number;
};

export function makeBoard(task: RowTask): RowBoard {
  const { columnOf, columnCount, below, spine, passed, edges } = task;
  const columns: number[][] = Array.from({ length: columnCount }, () => []);
  columnOf.forEach((column, block) => {
    columns[column]?.push(block);
  });
  const heights = columns.map((members, column) =>
    members.reduce((sum, block) => sum + 1 + (below[block] as number), passed.has(column) ? 1 : 0),
  );
  const most = Math.max(1, ...heights);
  const first = -Math.floor((most - 1) / 2);
  const touching: number[][] = columnOf.map(() => []);
  edges.forEach(({ source, target }, edge) => {
    touching[source]?.push(edge);
    touching[target]?.push(edge);
  });
  const onSpine = new Set(spine);
  const firstRows = most > LOW ? firstOrder(columns, touching, edges, onSpine) : columnOf.map(() => 0);
  return { ...task, rows: [...firstRows], firstRows, columns, touching, onSpine, first, last: most - 1 + first };
}
