import type { Boundaries, Line, Point, Shape } from './boundaries.ts';

export type DrawnRegion = { id: string; path: string; label: Point; width: number };
export type BoundaryDrawing = {
  width: number;
  height: number;
  regions: readonly DrawnRegion[];
  others: readonly string[];
  points: readonly { id: string; at: Point }[];
};

/** Points nearer than this to the last one drawn are left out, in pixels. */
const FINEST = 0.6;

/**
 * Boundaries on a sheet of a given size, north up: longitudes drawn together by the cosine of the middle latitude,
 * so that distances in both directions look alike. The sheet is no larger than what is drawn.
 */
export function drawBoundaries(boundaries: Boundaries, ids: ReadonlySet<string>, size: Point): BoundaryDrawing {
  const own = [...boundaries.shapes].filter(([id]) => ids.has(id));
  const all = [...own.map(([, shape]) => shape), ...boundaries.others].flat(2);
  const [west, east] = extent(all.map(([longitude]) => longitude));
  const [south, north] = extent(all.map(([, latitude]) => latitude));
  const squeeze = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const scale = Math.min(size[0] / ((east - west) * squeeze || 1), size[1] / (north - south || 1));
  const at = ([longitude, latitude]: Point): Point => [
    (longitude - west) * squeeze * scale,
    (north - latitude) * scale,
  ];
  return {
    width: (east - west) * squeeze * scale,
    height: (north - south) * scale,
    regions: own.map(([id, shape]) => ({ id, path: pathOf(shape, at), ...labelOf(shape, at) })),
    others: boundaries.others.map((shape) => pathOf(shape, at)),
    points: [...boundaries.points].map(([id, point]) => ({ id, at: at(point) })),
  };
}

function extent(values: readonly number[]): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low <= high ? [low, high] : [0, 1];
}

function pathOf(shape: Shape, at: (point: Point) => Point): string {
  return shape.map((line) => lineOf(line.map(at))).join('');
}

function lineOf(points: Line): string {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= FINEST) kept.push(point);
  }
  return kept.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}

/** The middle of the largest ring, where its name has room. */
function labelOf(shape: Shape, at: (point: Point) => Point): { label: Point; width: number } {
  const boxes = shape.map((line) => {
    const points = line.map(at);
    const [left, right] = extent(points.map(([x]) => x));
    const [top, bottom] = extent(points.map(([, y]) => y));
    return { left, right, top, bottom, area: (right - left) * (bottom - top) };
  });
  const largest = boxes.reduce((best, box) => (box.area > best.area ? box : best));
  return {
    label: [(largest.left + largest.right) / 2, (largest.top + largest.bottom) / 2],
    width: largest.right - largest.left,
  };
}
