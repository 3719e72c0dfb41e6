import type { RowEdge } from './row-cost.ts';
import type { RowBoard } from './row-task.ts';

const OVERFLOW = 50;

/** Stacks the blocks of a column above and below its spine, in the order and as near to their barycentres as may be. */
export function stackColumn(board: RowBoard, column: number): void {
  const { columns, rows, below, onSpine, passed, first, last } = board;
  const members = columns[column] as number[];
  const middle = members.find((block) => onSpine.has(block));
  const others = members
    .filter((block) => block !== middle)
    .map((block) => ({ block, size: 1 + (below[block] as number), wish: barycentre(board, block) }))
    .sort((a, b) => a.wish - b.wish || a.block - b.block);
  const held = middle !== undefined || passed.has(column);
  const start = held ? 1 + (middle === undefined ? 0 : (below[middle] as number)) : 0;

  let best = { cost: Number.POSITIVE_INFINITY, places: [] as number[] };
  for (let above = 0; above <= others.length; above++) {
    const { places, end } = stackedAround(others, above, start);
    const overflow = Math.max(0, first - Math.min(0, ...places)) + Math.max(0, end - 1 - last);
    const missed = others.reduce((sum, { wish }, at) => sum + Math.abs(wish - (places[at] as number)), 0);
    const cost = missed + OVERFLOW * overflow;
    if (cost < best.cost) best = { cost, places };
  }
  others.forEach(({ block }, at) => {
    rows[block] = best.places[at] as number;
  });
}

/** Rows when so many of the blocks lie above the spine, and the first row that is free below. */
function stackedAround(blocks: readonly { size: number }[], above: number, start: number) {
  const places = new Array<number>(blocks.length).fill(0);
  let row = 0;
  for (let at = above - 1; at >= 0; at--) {
    row -= blocks[at]?.size ?? 1;
    places[at] = row;
  }
  row = start;
  for (let at = above; at < blocks.length; at++) {
    places[at] = row;
    row += blocks[at]?.size ?? 1;
  }
  return { places, end: row };
}

/** Mean row of a block's inputs and buyers. */
function barycentre({ rows, touching, edges }: RowBoard, block: number): number {
  const around = (touching[block] as number[]).map((edge) => {
    const { source, target } = edges[edge] as RowEdge;
    return rows[source === block ? target : source] as number;
  });
  return around.length === 0 ? 0 : around.reduce((sum, row) => sum + row, 0) / around.length;
}
