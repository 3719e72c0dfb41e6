type Point = { x: number; y: number };
type Size = { width: number; height: number };
export type Grid = { card: Size; cell: Size };

/** How far two lines that take the same way may stand apart in it, as a share of the way between cards. */
const APART = 0.35;

/** How far below the middle of a card a line with bends leaves it: else the arrow of one that arrives reads as its own. */
export const ASIDE = 7;

/** Whether a straight line passes through a card. */
function crosses(from: Point, to: Point, middle: Point, { width, height }: Size): boolean {
  let [enter, leave] = [0, 1];
  for (const [start, way, low, high] of [
    [from.x, to.x - from.x, middle.x - width / 2, middle.x + width / 2],
    [from.y, to.y - from.y, middle.y - height / 2, middle.y + height / 2],
  ] as const) {
    if (way === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [a, b] = [(low - start) / way, (high - start) / way];
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  return enter < leave;
}

/** Tracks of a way: lines of one card share one, and those of cards near it have others. */
const TRACKS = 9;

/** Where in the ways the lines of a card go, from -1 to 1. */
export function trackOf({ x, y }: Point, { cell }: Grid): number {
  const [column, row] = [Math.round(x / cell.width), Math.round(y / cell.height)];
  const track = (4 * row + 2 * column) % TRACKS;
  return (2 * ((track + TRACKS) % TRACKS)) / (TRACKS - 1) - 1;
}

/**
 * Where a line bends that would pass behind cards: along the ways between columns and rows of the grid, on which no card
 * stands. None where it can go straight. `apart` (-1 to 1): where in the ways it goes, so that others can go beside it.
 * `trunk`: the end that more lines have, which run up and down beside it and each at its own height to the other end.
 */
export function bendsOf(
  from: Point,
  to: Point,
  cards: readonly Point[],
  { card, cell }: Grid,
  { apart, trunk }: { apart: number; trunk: 'FROM' | 'TO' },
): Point[] {
  const room = { width: card.width + 4, height: card.height + 4 };
  const others = cards.filter((each) => each !== from && each !== to);
  const isClear = (bends: readonly Point[]) => {
    const points = [from, ...bends, to];
    return points
      .slice(1)
      .every((point, at) => !others.some((each) => crosses(points[at] as Point, point, each, room)));
  };
  const right = to.x >= from.x ? 1 : -1;
  const across = APART * (cell.width - card.width) * apart;
  const along = APART * (cell.height - card.height) * apart;
  const out = from.x + (right * cell.width) / 2 + across;
  const into = Math.abs(to.x - from.x) < cell.width / 2 ? out : to.x - (right * cell.width) / 2 + across;
  const [single, other] = trunk === 'FROM' ? [to, from] : [from, to];
  const between = single.y + (other.y > single.y ? 1 : -1) * (cell.height / 2) + along;
  const leaving = from.y + ASIDE;
  const elbow = (x: number) => [
    { x, y: leaving },
    { x, y: to.y },
  ];
  const around = [
    { x: out, y: leaving },
    { x: out, y: between },
    { x: into, y: between },
    { x: into, y: to.y },
  ];
  const elbows = trunk === 'FROM' ? [elbow(out), elbow(into)] : [elbow(into), elbow(out)];
  return [[], ...elbows].find(isClear) ?? around;
}

/** Bends as Cytoscape wants them: how far along the straight line, and how far beside it. */
export function besideLine(from: Point, to: Point, bends: readonly Point[]): { weights: string; distances: string } {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(x, y) || 1;
  const of = (each: (point: Point) => number) => bends.map((point) => each(point).toFixed(4)).join(' ');
  return {
    weights: of((point) => ((point.x - from.x) * x + (point.y - from.y) * y) / length ** 2),
    distances: of((point) => ((point.y - from.y) * x - (point.x - from.x) * y) / length),
  };
}
