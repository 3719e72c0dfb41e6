import type { RowEdge } from './row-cost.ts';

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

/** The task with what both steps look up again and again; `rows` is what they change. */
export type RowBoard = RowTask & {
  rows: number[];
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
  const columns = Array.from({ length: columnCount }, (_, column) =>
    columnOf.flatMap((own, block) => (own === column ? [block] : [])),
  );
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
  const rows = columnOf.map(() => 0);
  return { ...task, rows, columns, touching, onSpine: new Set(spine), first, last: most - 1 + first };
}
