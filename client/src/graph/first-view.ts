import type { Box, Drawing } from './drawing.ts';
import { clampViewport, firstZoom, REVEAL_MARGIN, type Size, type Viewport } from './viewport.ts';

const ACROSS = { start: 'left', extent: 'width' } as const;
const DOWN = { start: 'top', extent: 'height' } as const;
type Axis = typeof ACROSS | typeof DOWN;

/** The upper left has to show this share of the cards that the fullest place shows, to be looked at first. */
const ENOUGH = 0.5;

const within = (cards: readonly Box[], { start, extent }: Axis, from: number, room: number): Box[] =>
  cards.filter((card) => card[start] >= from && card[start] + card[extent] <= from + room);

/** Where along an axis the most cards lie within so much room, and which. */
function fullest(cards: readonly Box[], axis: Axis, room: number): { from: number; shown: Box[] } {
  const starts = new Set(cards.map((card) => Math.max(0, card[axis.start] - REVEAL_MARGIN)));
  return [...starts]
    .sort((a, b) => a - b)
    .map((from) => ({ from, shown: within(cards, axis, from, room) }))
    .reduce((best, next) => (next.shown.length > best.shown.length ? next : best), { from: 0, shown: [] });
}

/**
 * Where a drawing is looked at first: whole where it fits; else from the upper left, where a chain begins, or, where hardly
 * a card stands there, from where the window is fullest.
 */
export function firstView(drawing: Drawing, window: Size, least?: number): Viewport {
  const zoom = firstZoom(drawing, window, least);
  const [width, height] = [window.width / zoom, window.height / zoom];
  const cards = drawing.cards.map(({ box }) => box);
  const down = fullest(cards, DOWN, height);
  const across = fullest(down.shown, ACROSS, width);
  const atFirst = within(within(cards, DOWN, 0, height), ACROSS, 0, width).length;
  const { from: x, top: y } =
    atFirst >= ENOUGH * across.shown.length ? { from: 0, top: 0 } : { from: across.from, top: down.from };
  return clampViewport({ x: 0 - x * zoom, y: 0 - y * zoom, zoom }, drawing, window);
}
