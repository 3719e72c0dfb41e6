import type { Looking } from '../ui/looking.ts';

type Point = { x: number; y: number };
type Size = { width: number; height: number };

/** At the least a picture of 1,500 cards is all in sight. */
export const ZOOM = { least: 0.04, most: 1.6 };
const MARGIN = 32;

/** Where the whole picture is in sight, never larger than it was drawn; `places`: the middles of its cards. */
export function wholeOf(places: readonly Point[], card: Size, window: Size): Looking {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const zoom = Math.min(
    (window.width - 2 * MARGIN) / (right - left + card.width),
    (window.height - 2 * MARGIN) / (bottom - top + card.height),
  );
  return { x: (left + right) / 2, y: (top + bottom) / 2, z: Math.min(1, Math.max(ZOOM.least, zoom)) };
}

/** The place of the picture's origin in the window. Half a pixel off, every letter is smeared. */
export const panOf = ({ x, y, z }: Looking, { width, height }: Size): Point => ({
  x: Math.round(width / 2 - x * z),
  y: Math.round(height / 2 - y * z),
});

export const lookingOf = (pan: Point, z: number, { width, height }: Size): Looking => ({
  x: (width / 2 - pan.x) / z,
  y: (height / 2 - pan.y) / z,
  z,
});
