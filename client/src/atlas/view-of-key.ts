import { ZOOM_STEP } from '../ui/ZoomButtons.tsx';
import type { Places } from './places.ts';
import { type Size, type View, whole, zoomedAt } from './view.ts';

/** Pixels: a move by an arrow key, and by one with Shift. */
const STEP = 80;
const LEAP = 400;

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Closer or farther, the middle stays. */
export const zoomed = (view: View, size: Size, factor: number): View =>
  zoomedAt(view, size, { x: size.width / 2, y: size.height / 2 }, factor);

/** Where a key leads; null for keys that do not move the map. */
export function viewOfKey(key: string, leaps: boolean, view: View, places: Places, size: Size): View | null {
  const way = WAYS[key];
  const far = (leaps ? LEAP : STEP) / view.scale;
  if (way) return { ...view, x: view.x + way[0] * far, y: view.y + way[1] * far };
  if (key === '+' || key === '=') return zoomed(view, size, ZOOM_STEP);
  if (key === '-') return zoomed(view, size, 1 / ZOOM_STEP);
  return key === 'Home' ? whole(places.world, size) : null;
}
