import type { Box, Drawing, DrawnLine, Point } from './drawing.ts';
import { eachMeeting } from './sweep.ts';

type Piece = { line: DrawnLine; a: Point; b: Point; top: number; bottom: number };
const TOLERANCE = 2;

const piecesOf = (lines: readonly DrawnLine[]): Piece[] =>
  lines.flatMap((line) =>
    line.points.slice(1).map((b, at) => {
      const a = line.points[at] as Point;
      return { line, a, b, top: Math.min(a.y, b.y), bottom: Math.max(a.y, b.y) };
    }),
  );

/** Length that two intervals, given by their ends in any order, have in common. */
const overlap = (a: number, b: number, c: number, d: number) =>
  Math.min(Math.max(a, b), Math.max(c, d)) - Math.max(Math.min(a, b), Math.min(c, d));

/** How many pieces of lines run through a card or a frame; touching the edge of one's own end does not count. */
export function countEdgesThroughCards({ lines, cards, frames }: Pick<Drawing, 'lines' | 'cards' | 'frames'>): number {
  const boxes = [...cards.filter(({ framed }) => !framed), ...frames].map(({ box }) => ({
    box,
    top: box.top + 1,
    bottom: box.top + box.height - 1,
  }));
  let count = 0;
  const judge = ({ a, b }: Piece, { left, width }: Box) => {
    if (overlap(left + 1, left + width - 1, a.x, b.x) >= 0) count++;
  };
  eachMeeting([...piecesOf(lines), ...boxes], (one, other) => {
    if ('box' in one) {
      if (!('box' in other)) judge(other, one.box);
    } else if ('box' in other) judge(one, other.box);
  });
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
  let count = 0;
  const pieces = piecesOf(lines).map((piece) => ({ ...piece, bottom: piece.bottom + TOLERANCE }));
  eachMeeting(pieces, (one, other) => {
    const strangers = one.line.from !== other.line.from && one.line.to !== other.line.to;
    if (strangers && coincide(one, other)) count++;
  });
  return count;
}
