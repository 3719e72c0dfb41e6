import type { Reach } from './reach.ts';
import type { RowBoard, RowEdge } from './row-task.ts';

export const CROSSING = 1.6;
/** Rows beyond those of the tallest column, to bring a block to the outside. */
export const MORE_ROWS = { most: 2, cost: 2 } as const;
const FAR_FROM_SPINE = 0.12;
const NOT_OUTERMOST = { each: 5, member: 1.5 } as const;
/** What hangs on a block takes about so many rows; it should not make the picture higher. */
const HANGING = { rows: 1.3, cost: 1.5 } as const;

/** What it costs that a block stands in a row, crossings apart: the heights of its edges, and how far out it is. */
export function standingCost({ edges, touching, rows, below, first, last }: RowBoard, block: number, row: number) {
  const beyond = Math.max(0, first - row, row + (below[block] as number) - last);
  let cost = FAR_FROM_SPINE * Math.abs(row) + MORE_ROWS.cost * beyond;
  for (const edge of touching[block] as number[]) {
    const { source, target, weight } = edges[edge] as RowEdge;
    cost += weight * Math.abs(row - (rows[source === block ? target : source] as number));
  }
  return cost;
}

/** Blocks with something to hang should be outermost, and not so far out that it makes the picture higher. */
export function hangingCost({ hanging, first, last }: RowBoard, block: number, row: number, reach: Reach): number {
  const members = hanging.get(block);
  if (members === undefined) return 0;
  const above = reach.top < row;
  const below = reach.bottom > row;
  if (above && below) return NOT_OUTERMOST.each + NOT_OUTERMOST.member * members;
  const up = above ? Number.POSITIVE_INFINITY : first - row + HANGING.rows;
  const down = below ? Number.POSITIVE_INFINITY : row + HANGING.rows - last;
  return HANGING.cost * Math.max(0, Math.min(up, down));
}
