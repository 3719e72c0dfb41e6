import type { Box } from './drawing.ts';

/** From where to where something reaches. */
export type Reach = { top: number; bottom: number };

/** How far some heights reach; of none, from plus to minus infinity. As many as one likes, unlike arguments of a call. */
export function reachOf(heights: readonly number[]): Reach {
  const reach = { top: Number.POSITIVE_INFINITY, bottom: Number.NEGATIVE_INFINITY };
  for (const height of heights) {
    reach.top = Math.min(reach.top, height);
    reach.bottom = Math.max(reach.bottom, height);
  }
  return reach;
}

export const reachOfBoxes = (boxes: readonly Box[]): Reach =>
  reachOf(boxes.flatMap(({ top, height }) => [top, top + height]));
