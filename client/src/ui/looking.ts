/** Where a picture is looked at, in a window of any size: the point of it in the middle, and how closely. */
export type Looking = { x: number; y: number; z: number };
/** The same as an address has it; missing where the whole picture is in sight. */
export type LookingSearch = { x?: number | undefined; y?: number | undefined; z?: number | undefined };

export const AT_ALL: LookingSearch = { x: undefined, y: undefined, z: undefined };

/** Milliseconds that a picture rests before the address is told where it is looked at. */
export const SETTLED_MS = 160;

/** Whether an eye would see that a picture moves from one to the other; `scale`: pixels for one unit of the picture. */
export const isApart = (to: Looking, from: Looking, scale: number): boolean =>
  Math.hypot(to.x - from.x, to.y - from.y) * scale > 2 || Math.abs(to.z / from.z - 1) > 0.01;
