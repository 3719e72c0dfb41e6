import { Crossings, type Move } from './crossings.ts';
import { type Reach, reachOf } from './reach.ts';
import { CROSSING, hangingCost, MORE_ROWS, standingCost } from './row-cost.ts';
import { LOW, type RowBoard } from './row-task.ts';

const SWEEPS = 4;
const LEAST_GAIN = 1e-6;

type Column = { members: readonly number[]; hangers: readonly number[]; taken: Set<number> };

/**
 * Moves and swaps blocks inside their columns as long as edges get shorter or cross less; the spine stays. No move can
 * undo more crossings than there are: one that would be no gain without a single one is dropped before any is counted.
 */
export function improveRows(board: RowBoard): void {
  const { columns, onSpine, rows } = board;
  const crossings = new Crossings(board, board.first - MORE_ROWS.most);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let improved = false;
    columns.forEach((members, at) => {
      const free = members.filter((block) => !onSpine.has(block));
      const hangers = members.filter((block) => board.hanging.has(block));
      const column = { members, hangers, taken: rowsTaken(board, at) };
      for (const block of free) if (moveBlock(board, column, block, crossings)) improved = true;
      const reach = reachOf(members.map((block) => rows[block] as number));
      free.forEach((one, place) => {
        for (const other of free.slice(place + 1)) {
          if (Math.abs((rows[one] as number) - (rows[other] as number)) > LOW) continue;
          if (swapBlocks(board, one, other, reach, crossings)) improved = true;
        }
      });
    });
    if (!improved) return;
  }
}

function rowsTaken({ columns, rows, below, passed }: RowBoard, column: number): Set<number> {
  const taken = new Set(passed.has(column) ? [0] : []);
  for (const block of columns[column] as number[]) {
    for (let part = 0; part <= (below[block] as number); part++) taken.add((rows[block] as number) + part);
  }
  return taken;
}

/** Puts a block into the best of the free rows of its column. */
function moveBlock(board: RowBoard, column: Column, block: number, crossings: Crossings): boolean {
  const { rows, first, last } = board;
  const { members, hangers, taken } = column;
  const below = board.below[block] as number;
  const home = rows[block] as number;
  for (let part = 0; part <= below; part++) taken.delete(home + part);
  const isFree = (row: number) => {
    for (let part = 0; part <= below; part++) if (taken.has(row + part)) return false;
    return true;
  };

  const others = hangers.length === 0 ? [] : members.filter((other) => other !== block);
  const reach = reachOf(others.map((other) => rows[other] as number));
  const costAt = (row: number) => {
    const reached = { top: Math.min(reach.top, row), bottom: Math.max(reach.bottom, row) };
    let cost = standingCost(board, block, row);
    for (const other of hangers) {
      cost += hangingCost(board, other, other === block ? row : (rows[other] as number), reached);
    }
    return cost;
  };
  const before = costAt(home);
  const top = Math.max(first - MORE_ROWS.most, home - LOW);
  const bottom = Math.min(last + MORE_ROWS.most - below, home + LOW);
  let best = { change: -LEAST_GAIN, row: home };
  for (let row = top; row <= bottom; row++) {
    if (row === home || !isFree(row)) continue;
    const change = changeOf([{ block, row }], costAt(row) - before, best.change, crossings);
    if (change < best.change) best = { change, row };
  }
  for (let part = 0; part <= below; part++) taken.add(best.row + part);
  if (best.row === home) return false;
  crossings.make([{ block, row: best.row }]);
  return true;
}

/** Swaps two blocks of the same height, which leaves the reach of their column as it is. */
function swapBlocks(board: RowBoard, one: number, other: number, reach: Reach, crossings: Crossings): boolean {
  const { rows, below } = board;
  if (below[one] !== below[other]) return false;
  const row = rows[one] as number;
  const second = rows[other] as number;
  const cost = (block: number, at: number) => standingCost(board, block, at) + hangingCost(board, block, at, reach);
  const change = cost(one, second) + cost(other, row) - cost(one, row) - cost(other, second);
  const moves = [
    { block: one, row: second },
    { block: other, row },
  ];
  if (changeOf(moves, change, -LEAST_GAIN, crossings) >= -LEAST_GAIN) return false;
  crossings.make(moves);
  return true;
}

/** What moves change in all, exact if it is less than `limit`; `change` is what they do crossings apart. */
function changeOf(moves: readonly Move[], change: number, limit: number, crossings: Crossings): number {
  return change + CROSSING * crossings.change(moves, (limit - change + LEAST_GAIN) / CROSSING);
}
