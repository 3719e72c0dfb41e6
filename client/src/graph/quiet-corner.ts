import type { Box } from './drawing.ts';
import type { Size } from './viewport.ts';

export const CORNERS = ['bottom-right', 'bottom-left', 'top-right', 'top-left'] as const;
export type Corner = (typeof CORNERS)[number];

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top));

/** The corner of a window at the drawing's upper left where something of this size covers the least of the cards. */
export function quietCorner(cards: readonly Box[], window: Size, size: Size): Corner {
  const covered = (corner: Corner): number => {
    const left = corner.endsWith('right') ? window.width - size.width : 0;
    const top = corner.startsWith('bottom') ? window.height - size.height : 0;
    return cards.reduce((sum, card) => sum + overlap(card, { left, top, ...size }), 0);
  };
  return CORNERS.reduce((best, corner) => (covered(corner) < covered(best) ? corner : best));
}
