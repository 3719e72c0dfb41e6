import type { Box, Drawing } from './drawing.ts';
import { boxAt, type Corner, quietCorner } from './quiet-corner.ts';
import type { Size, Viewport } from './viewport.ts';

const LONGEST = 150;
/** Its distance from the edges of the window, as in canvas.css. */
const MARGIN = 12;

/** `share`: of the drawing's length; `cover`: what it takes of the window, its margins with it. */
export type MinimapPlace = Size & { share: number; corner: Corner; cover: Box };

/** How large the small picture of a drawing is, and where it lies in the window. */
export function minimapPlace(drawing: Drawing, window: Size, first: Viewport): MinimapPlace {
  const share = LONGEST / Math.max(drawing.width, drawing.height);
  const width = Math.round(drawing.width * share);
  const height = Math.round(drawing.height * share);
  const size = { width: width + 2 * MARGIN, height: height + 2 * MARGIN };
  const boxes = drawing.cards.map(({ box }) => box);
  const corner = quietCorner(boxes, drawing, window, size, first);
  return { share, width, height, corner, cover: boxAt(corner, window, size) };
}
