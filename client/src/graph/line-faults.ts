import type { Drawing, DrawnLine, Point } from './drawing.ts';

type Piece = { line: number; a: Point; b: Point };
const TOLERANCE = 2;

const piecesOf = (lines: readonly DrawnLine[]): Piece[] =>
  lines.flatMap(({ points }, line) => points.slice(1).map((b, at) => ({ line, a: points[at] as Point, b })));

/** Length that two intervals, given by their ends in any order, have in common. */
const overlap = (a: number, b: number, c: number, d: number) =>
  Math.min(Math.max(a, b), Math.max(c, d)) - Math.max(Math.min(a, b), Math.min(c, d));

/** How many pieces of lines run through a card or a frame; touching the edge of one's own end does not count. */
export function countEdgesThroughCards({ lines, cards, frames }: Pick<Drawing, 'lines' | 'cards' | 'frames'>): number {
  const boxes = [...cards.filter(({ framed }) => !framed), ...frames].map(({ box }) => box);
  let count = 0;
  for (const { a, b } of piecesOf(lines)) {
    for (const { left, top, width, height } of boxes) {
      const across = overlap(left + 1, left + width - 1, a.x, b.x);
      const down = overlap(top + 1, top + height - 1, a.y, b.y);
      if (across >= 0 && down >= 0) count++;
    }
  }
  return count;
}

/** Whether two pieces run in the same direction, on the same height or column, over a stretch in common. */
function coincide(one: Piece, other: Piece): boolean {
  const upright = one.a.x === one.b.x;
  if (upright !== (other.a.x === other.b.x)) return false;
  const [apart, along] = upright
    ? [one.a.x - other.a.x, overlap(one.a.y, one.b.y, other.a.y, other.b.y)]
    : [one.a.y - other.a.y, overlap(one.a.x, one.b.x, other.a.x, other.b.x)];
  return Math.abs(apart) <= TOLERANCE && along > TOLERANCE;
}

/** How many pairs of pieces of lines with different sources and different buyers coincide. */
export function countSharedLines(lines: readonly DrawnLine[]): number {
  const pieces = piecesOf(lines);
  const strangers = (one: Piece, other: Piece) => {
    const first = lines[one.line] as DrawnLine;
    const second = lines[other.line] as DrawnLine;
    return first.from !== second.from && first.to !== second.to;
  };
  let count = 0;
  pieces.forEach((one, at) => {
    for (const other of pieces.slice(at + 1)) if (coincide(one, other) && strangers(one, other)) count++;
  });
  return count;
}
