import { rowCost } from './row-cost.ts';
import type { RowBoard } from './row-task.ts';

const SWEEPS = 4;
const NOT_OUTERMOST = { each: 5, member: 1.5 } as const;
/** What hangs on a block takes about so many rows; it should not make the picture higher. */
const HANGING = { rows: 1.3, cost: 1.5 } as const;
/** Rows beyond those of the tallest column, to bring a block to the outside. */
const MORE_ROWS = { most: 2, cost: 2 } as const;
const FAR_FROM_SPINE = 0.12;
const LEAST_GAIN = 1e-6;

/** Moves and swaps blocks inside their columns as long as edges get shorter or cross less; the spine stays. */
export function improveRows(board: RowBoard): void {
  const { columns, onSpine } = board;
  const judge = makeJudge(board);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let improved = false;
    columns.forEach((members, column) => {
      const free = members.filter((block) => !onSpine.has(block));
      for (const block of free) if (moveBlock(board, column, block, judge)) improved = true;
      for (const one of free) {
        for (const other of free) if (other > one && swapBlocks(board, column, one, other, judge)) improved = true;
      }
    });
    if (!improved) return;
  }
}

type Judge = (column: number, edges: readonly number[], blocks: readonly number[]) => number;

function makeJudge(board: RowBoard): Judge {
  const { edges, columnOf, rows, below, first, last } = board;
  const ofEdges = rowCost(edges, columnOf, rows);
  return (column, some, blocks) =>
    ofEdges(some) +
    hangingCost(board, column) +
    blocks.reduce((sum, block) => {
      const row = rows[block] as number;
      const beyond = Math.max(0, first - row, row + (below[block] as number) - last);
      return sum + FAR_FROM_SPINE * Math.abs(row) + MORE_ROWS.cost * beyond;
    }, 0);
}

/** Blocks with something to hang should be outermost, and not so far out that it makes the picture higher. */
function hangingCost({ columns, hanging, rows, first, last }: RowBoard, column: number): number {
  const own = columns[column] as number[];
  let cost = 0;
  for (const block of own) {
    const members = hanging.get(block);
    if (members === undefined) continue;
    const row = rows[block] as number;
    const above = own.some((other) => (rows[other] as number) < row);
    const below = own.some((other) => (rows[other] as number) > row);
    if (above && below) {
      cost += NOT_OUTERMOST.each + NOT_OUTERMOST.member * members;
      continue;
    }
    const up = above ? Number.POSITIVE_INFINITY : first - row + HANGING.rows;
    const down = below ? Number.POSITIVE_INFINITY : row + HANGING.rows - last;
    cost += HANGING.cost * Math.max(0, Math.min(up, down));
  }
  return cost;
}

function collides({ columns, rows, below, passed, first, last }: RowBoard, column: number, block: number): boolean {
  const top = rows[block] as number;
  const bottom = top + (below[block] as number);
  if (top < first - MORE_ROWS.most || bottom > last + MORE_ROWS.most) return true;
  if (passed.has(column) && top <= 0 && bottom >= 0) return true;
  return (columns[column] as number[]).some((other) => {
    const row = rows[other] as number;
    return other !== block && top <= row + (below[other] as number) && bottom >= row;
  });
}

function moveBlock(board: RowBoard, column: number, block: number, judge: Judge): boolean {
  const { rows, touching, first, last } = board;
  const edges = touching[block] as number[];
  const home = rows[block] as number;
  let best = { cost: judge(column, edges, [block]) - LEAST_GAIN, row: home };
  for (let row = first - MORE_ROWS.most; row <= last + MORE_ROWS.most; row++) {
    rows[block] = row;
    if (row === home || collides(board, column, block)) continue;
    const cost = judge(column, edges, [block]);
    if (cost < best.cost) best = { cost, row };
  }
  rows[block] = best.row;
  return best.row !== home;
}

function swapBlocks(board: RowBoard, column: number, one: number, other: number, judge: Judge): boolean {
  const { rows, below, touching } = board;
  if (below[one] !== below[other]) return false;
  const edges = [...new Set([...(touching[one] as number[]), ...(touching[other] as number[])])];
  const before = judge(column, edges, [one, other]);
  const swap = () => {
    const row = rows[one] as number;
    rows[one] = rows[other] as number;
    rows[other] = row;
  };
  swap();
  if (judge(column, edges, [one, other]) < before - LEAST_GAIN) return true;
  swap();
  return false;
}
