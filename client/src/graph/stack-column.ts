import type { RowBoard, RowEdge } from './row-task.ts';

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

  // Where each begins and the last ends, counted from the first; how many of them lie above the spine moves them all.
  const begins = [0];
  for (const { size } of others) begins.push((begins.at(-1) as number) + size);
  const height = begins.at(-1) as number;
  const rowOf = (at: number, above: number) =>
    (begins[at] as number) - (begins[above] as number) + (at < above ? 0 : start);
  let best = { cost: Number.POSITIVE_INFINITY, above: 0 };
  for (let above = 0; above <= others.length; above++) {
    const highest = -(begins[above] as number);
    const overflow = Math.max(0, first - highest) + Math.max(0, height + highest + start - 1 - last);
    const missed = others.reduce((sum, { wish }, at) => sum + Math.abs(wish - rowOf(at, above)), 0);
    const cost = missed + OVERFLOW * overflow;
    if (cost < best.cost) best = { cost, above };
  }
  others.forEach(({ block }, at) => {
    rows[block] = rowOf(at, best.above);
  });
}

/** Mean row of a block's inputs and buyers. */
function barycentre({ rows, firstRows, touching, edges }: RowBoard, block: number): number {
  const around = (touching[block] as number[]).map((edge) => {
    const { source, target } = edges[edge] as RowEdge;
    return rows[source === block ? target : source] as number;
  });
  return around.length === 0 ? (firstRows[block] as number) : around.reduce((sum, row) => sum + row, 0) / around.length;
}
