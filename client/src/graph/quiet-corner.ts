import type { Box } from './drawing.ts';
import { boxIn, clampViewport, overlap, type Size, type Viewport } from './viewport.ts';

export const CORNERS = ['bottom-right', 'bottom-left', 'top-right', 'top-left'] as const;
export type Corner = (typeof CORNERS)[number];

/** The place in the window of something of this size in a corner. */
export const boxAt = (corner: Corner, window: Size, size: Size): Box => ({
  left: corner.endsWith('right') ? window.width - size.width : 0,
  top: corner.startsWith('bottom') ? window.height - size.height : 0,
  ...size,
});

/**
 * The corner of a window where something of this size covers the least of the cards: first of those in that corner of the
 * drawing, which no panning brings out from under it, then of those that are looked at first.
 */
export function quietCorner(cards: readonly Box[], drawing: Size, window: Size, size: Size, first: Viewport): Corner {
  const covered = (corner: Corner, at: Viewport): number => {
    const place = boxAt(corner, window, size);
    return cards.reduce((sum, card) => sum + overlap(boxIn(at, card), place), 0);
  };
  const farthest = (corner: Corner): Viewport => {
    const far = { x: corner.endsWith('right') ? -Infinity : 0, y: corner.startsWith('bottom') ? -Infinity : 0 };
    return clampViewport({ ...far, zoom: first.zoom }, drawing, window);
  };
  const ranked = CORNERS.map((corner) => ({
    corner,
    always: covered(corner, farthest(corner)),
    atFirst: covered(corner, first),
  }));
  // Sorting is stable: of equals the first of the list.
  ranked.sort((a, b) => a.always - b.always || a.atFirst - b.atFirst);
  return ranked[0]?.corner ?? CORNERS[0];
}
