import { FROM } from './look.ts';
import type { Places, Point } from './places.ts';
import { type Size, toMap, type View } from './view.ts';

/** Smaller groups than these, in pixels, are not picked from afar. */
const PICKED_FROM = 44;

/** The thing under a point of the canvas, where it is large enough to be meant. */
export function thingUnder(places: Places, view: View, size: Size, point: Point): number | null {
  const thing = places.thingAt(toMap(view, size, point));
  return thing !== null && places.of(thing).cell * view.scale >= FROM.sizes ? thing : null;
}

/** The narrowest group under a point that is large enough to be meant. */
export function groupUnder(places: Places, view: View, size: Size, point: Point): number | null {
  const group = places.groupAt(toMap(view, size, point));
  if (group === null) return null;
  const path = places.path(group);
  const isLarge = (each: number) => {
    const { width, height } = places.box(each);
    return Math.min(width, height) * view.scale >= PICKED_FROM;
  };
  return path.findLast(isLarge) ?? path[0] ?? null;
}
