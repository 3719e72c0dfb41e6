import type { Box, Point } from './places.ts';

/** What of the map is seen: the point in the middle of the canvas, and pixels for one unit of the map. */
export type View = Point & { scale: number };
export type Size = { width: number; height: number };

/** Space around the whole map. */
const MARGIN = 8;
/** How far one can look closely: the side of an average cell in pixels. */
const CLOSEST = 150;

/** The scale at which the whole map is in sight. */
export const wholeScale = (world: Size, size: Size): number =>
  Math.max(0.05, Math.min((size.width - 2 * MARGIN) / world.width, (size.height - 2 * MARGIN) / world.height));

export const whole = (world: Size, size: Size): View => ({
  x: world.width / 2,
  y: world.height / 2,
  scale: wholeScale(world, size),
});

/** The largest scale: the smallest cells can be read there. */
export const closestScale = (cells: Float32Array, world: Size, size: Size): number => {
  let smallest = Number.POSITIVE_INFINITY;
  for (const cell of cells) if (cell > 0 && cell < smallest) smallest = cell;
  return Math.max(CLOSEST / Math.min(smallest, 26), wholeScale(world, size));
};

/** Never so far away that the map is out of sight, nor closer than there is something to see. */
export function bounded(view: View, world: Size, size: Size, closest: number): View {
  const scale = Math.min(closest, Math.max(wholeScale(world, size), view.scale));
  const along = (at: number, length: number, seen: number) =>
    seen >= length ? length / 2 : Math.min(length - seen / 2 + MARGIN / scale, Math.max(seen / 2 - MARGIN / scale, at));
  return {
    x: along(view.x, world.width, size.width / scale),
    y: along(view.y, world.height, size.height / scale),
    scale,
  };
}

export const toScreen = (view: View, size: Size, { x, y }: Point): Point => ({
  x: (x - view.x) * view.scale + size.width / 2,
  y: (y - view.y) * view.scale + size.height / 2,
});

export const toMap = (view: View, size: Size, { x, y }: Point): Point => ({
  x: (x - size.width / 2) / view.scale + view.x,
  y: (y - size.height / 2) / view.scale + view.y,
});

/** Closer or farther, so that what is under a point of the canvas stays there. */
export function zoomedAt(view: View, size: Size, at: Point, factor: number): View {
  const under = toMap(view, size, at);
  const scale = view.scale * factor;
  return {
    x: under.x - (at.x - size.width / 2) / scale,
    y: under.y - (at.y - size.height / 2) / scale,
    scale,
  };
}

/** A box in the middle, with some of what is around it. */
export const showing = (box: Box, size: Size): View => ({
  x: box.x + box.width / 2,
  y: box.y + box.height / 2,
  scale: 0.86 * Math.min(size.width / box.width, size.height / box.height),
});
