import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Crossings, type Move } from '../../client/src/graph/crossings.ts';
import { makeBoard, type RowBoard } from '../../client/src/graph/row-task.ts';

const COLUMNS = 4;
const HEIGHT = 5;

/** Blocks in every row of some columns, and edges to the right that reach over one column or several. */
const anyBoard = fc
  .uniqueArray(fc.tuple(fc.nat(COLUMNS * HEIGHT - 1), fc.nat(COLUMNS * HEIGHT - 1)), {
    maxLength: 40,
    selector: (ends) => ends.join(),
  })
  .map((ends): RowBoard => {
    const columnOf = Array.from({ length: COLUMNS * HEIGHT }, (_, block) => Math.floor(block / HEIGHT));
    const columnAt = (block: number) => columnOf[block] as number;
    const edges = ends.flatMap(([source, target]) =>
      columnAt(source) < columnAt(target) ? [{ source, target, weight: 1 }] : [],
    );
    const board = makeBoard({
      columnOf,
      columnCount: COLUMNS,
      below: columnOf.map(() => 0),
      spine: [],
      passed: new Set(),
      edges,
      hanging: new Map(),
    });
    for (const block of columnOf.keys()) board.rows[block] = block % HEIGHT;
    return board;
  });

/** A column, the block that moves in it, and the row to which it moves; who stands there comes to stand in its row. */
const anySteps = fc.array(fc.tuple(fc.nat(COLUMNS - 1), fc.nat(HEIGHT - 1), fc.integer({ min: -1, max: HEIGHT })));

/** Crossings of the edges of some blocks, each pair of all edges looked at. */
function countAnew(
  { edges, columnOf, touching }: RowBoard,
  rows: readonly number[],
  blocks: readonly number[],
): number {
  const lineOf = (edge: number) => {
    const { source, target } = edges[edge] as RowBoard['edges'][number];
    const [from, until] = [columnOf[source] as number, columnOf[target] as number];
    const [start, end] = [rows[source] as number, rows[target] as number];
    return { source, target, from, until, at: (x: number) => start + ((x - from) / (until - from)) * (end - start) };
  };
  const cross = (one: number, other: number) => {
    const [a, b] = [lineOf(one), lineOf(other)];
    const [left, right] = [Math.max(a.from, b.from), Math.min(a.until, b.until)];
    if (a.source === b.source || a.target === b.target || left >= right) return false;
    return (a.at(left) - b.at(left)) * (a.at(right) - b.at(right)) < 0;
  };
  const own = blocks.flatMap((block) => touching[block] as number[]);
  return own.reduce((sum, one) => sum + edges.filter((_, other) => cross(one, other)).length, 0);
}

it('counts what a move changes, and keeps the count through any moves, as if it were counted anew', () => {
  fc.assert(
    fc.property(anyBoard, anySteps, (board, steps) => {
      const crossings = new Crossings(board, -1);
      for (const [column, place, row] of steps) {
        const block = column * HEIGHT + place;
        const home = board.rows[block] as number;
        if (row === home) continue;
        const there = board.columns[column]?.find((other) => board.rows[other] === row);
        const moves: Move[] = [{ block, row }, ...(there === undefined ? [] : [{ block: there, row: home }])];
        const blocks = moves.map((move) => move.block);

        const moved = [...board.rows];
        for (const move of moves) moved[move.block] = move.row;
        const change = countAnew(board, moved, blocks) - countAnew(board, board.rows, blocks);
        expect(crossings.change(moves, Number.POSITIVE_INFINITY)).toBe(change);
        expect(crossings.change(moves, change)).toBeGreaterThanOrEqual(change);
        crossings.make(moves);
        expect(board.rows).toEqual(moved);
        for (const each of board.columnOf.keys()) expect(crossings.of(each)).toBe(countAnew(board, moved, [each]));
      }
    }),
    { numRuns: 60 },
  );
});
