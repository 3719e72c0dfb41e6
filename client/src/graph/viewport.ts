import type { Box } from './drawing.ts';

/** Where the window looks: `x`, `y` is the place of the drawing's corner in the window. */
export type Viewport = { x: number; y: number; zoom: number };
export type Size = { width: number; height: number };

export const ZOOM = { least: 0.5, most: 2, step: 1.2 } as const;
/** A drawing that is a little too large is shown whole; below this it is panned at 100 %. */
const LEAST_FOR_ALL = 0.9;

/** A few pixels of empty edge may be cut off before anything is panned or made smaller. */
export const SLACK = 6;

/** Keeps the drawing in the window: centred where it is smaller, without a gap at the edges where it is larger. */
export function clampViewport({ x, y, zoom }: Viewport, drawing: Size, window: Size): Viewport {
  const clamp = (at: number, length: number, room: number) =>
    length <= room + SLACK ? Math.round((room - length) / 2) : Math.round(Math.min(0, Math.max(room - length, at)));
  return {
    x: clamp(x, drawing.width * zoom, window.width),
    y: clamp(y, drawing.height * zoom, window.height),
    zoom,
  };
}

/** The zoom that shows the whole drawing; never above 100 %, cards are not made larger than they were laid out. */
export function fitZoom(drawing: Size, window: Size): number {
  const zoom = Math.min((window.width + SLACK) / drawing.width, (window.height + SLACK) / drawing.height);
  return Math.min(1, Math.max(ZOOM.least, zoom));
}

export function firstZoom(drawing: Size, window: Size, least: number = LEAST_FOR_ALL): number {
  const zoom = fitZoom(drawing, window);
  return zoom < least ? 1 : zoom;
}

export function zoomAbout(viewport: Viewport, zoom: number, centre: { x: number; y: number }): Viewport {
  const kept = Math.min(ZOOM.most, Math.max(ZOOM.least, zoom));
  const share = kept / viewport.zoom;
  return { x: centre.x - (centre.x - viewport.x) * share, y: centre.y - (centre.y - viewport.y) * share, zoom: kept };
}

/** Room round a card that is brought into the window. */
export const REVEAL_MARGIN = 20;

/** Where a box of the drawing lies in the window. */
export const boxIn = ({ x, y, zoom }: Viewport, { left, top, width, height }: Box): Box => ({
  left: left * zoom + x,
  top: top * zoom + y,
  width: width * zoom,
  height: height * zoom,
});

/** How much of two boxes is the same place. */
export const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top));

/**
 * The smallest move that brings a box, with some room round it, into the window, and out from under `cover`, which lies at
 * an edge of the window.
 */
export function reveal(viewport: Viewport, box: Box, window: Size, cover?: Box): Viewport {
  const shift = (from: number, length: number, room: number) =>
    from < REVEAL_MARGIN ? REVEAL_MARGIN - from : Math.min(0, room - REVEAL_MARGIN - from - length);
  const { left, top, width, height } = boxIn(viewport, box);
  const x = viewport.x + shift(left, width, window.width);
  const y = viewport.y + shift(top, height, window.height);
  const there = boxIn({ ...viewport, x, y }, box);
  if (!cover || overlap(there, cover) === 0) return { ...viewport, x, y };
  const isBelow = cover.top > 0;
  const clear = isBelow ? cover.top - REVEAL_MARGIN - there.height : cover.top + cover.height + REVEAL_MARGIN;
  return { ...viewport, x, y: y + clear - there.top };
}
