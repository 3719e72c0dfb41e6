import type { Box, Point } from './drawing.ts';

/** The boxes of the pieces of a line. */
export function boxesAlong(points: readonly Point[]): Box[] {
  return points.slice(1).map((b, at) => {
    const a = points[at] as Point;
    return {
      left: Math.min(a.x, b.x),
      top: Math.min(a.y, b.y),
      width: Math.abs(a.x - b.x),
      height: Math.abs(a.y - b.y),
    };
  });
}
