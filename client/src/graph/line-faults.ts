import type { Drawing, DrawnLine, Point } from './drawing.ts';

type Piece = { line: number; a: Point; b: Point };
const TOLERANCE = 2;

const piecesOf = (lines: readonly DrawnLine[]): Piece[] =>
  lines.flatMap(({ points }, line) => points.slice(1).map((b, at) => ({ line, a: points[at] as Point, b })));

const within = (low: number, high: number, one: number, other: number) =>
  Math.min(high, Math.max(one, other)) - Math.max(low, Math.min(one, other));

/** How many pieces of lines run through a card or a frame; touching the edge of one's own end does not count. */
export function countEdgesThroughCards({ lines, cards, frames }: Pick<Drawing, 'lines' | 'cards' | 'frames'>): number {
  const boxes = [...cards.filter(({ framed }) => !framed), ...frames].map(({ box }) => box);
  let count = 0;
  for (const { a, b } of piecesOf(lines)) {
    for (const { left, top, width, height } of boxes) {
      const across = within(left + 1, left + width - 1, a.x, b.x);
      const down = within(top + 1, top + height - 1, a.y, b.y);
      if (across >= 0 && down >= 0) count++;
    }
  }
  return count;
}

/** How many pairs of lines with different sources and different buyers run along the same stretch. */
export function countSharedLines(lines: readonly DrawnLine[]): number {
  const pieces = piecesOf(lines);
  let count = 0;
  pieces.forEach((one, index) => {
    const first = lines[one.line] as DrawnLine;
    const upright = one.a.x === one.b.x;
    for (const other of pieces.slice(index + 1)) {
      const second = lines[other.line] as DrawnLine;
      if (one.line === other.line || first.from === second.from || first.to === second.to) continue;
      if (upright !== (other.a.x === other.b.x)) continue;
      const apart = upright ? one.a.x - other.a.x : one.a.y - other.a.y;
      const along = upright
        ? within(one.a.y < one.b.y ? one.a.y : one.b.y, Math.max(one.a.y, one.b.y), other.a.y, other.b.y)
        : within(Math.min(one.a.x, one.b.x), Math.max(one.a.x, one.b.x), other.a.x, other.b.x);
      if (Math.abs(apart) <= TOLERANCE && along > TOLERANCE) count++;
    }
  });
  return count;
}
