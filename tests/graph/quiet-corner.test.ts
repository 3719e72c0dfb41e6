import { expect, it } from 'vitest';
import type { Box } from '../../client/src/graph/drawing.ts';
import { quietCorner as cornerOf } from '../../client/src/graph/quiet-corner.ts';

const window = { width: 1000, height: 400 };
const size = { width: 150, height: 80 };
const first = { x: 0, y: 0, zoom: 1 };
const quietCorner = (cards: readonly Box[], drawing = window, view = first) =>
  cornerOf(cards, drawing, window, size, view);
const at = (left: number, top: number) => ({ left, top, width: 120, height: 60 });

it('the small picture lies at the lower right where nothing is in the way', () =>
  expect(quietCorner([at(400, 100)])).toBe('bottom-right'));
it('and where it covers the least of the cards otherwise', () => {
  expect(quietCorner([at(880, 340)])).toBe('bottom-left');
  expect(quietCorner([at(880, 340), at(0, 340), at(920, 0)])).toBe('top-left');
});
it('but not over cards that no panning brings out from under it', () => {
  const drawing = { width: 2000, height: 1000 };
  // In the lower right of the drawing, which is not looked at first.
  expect(quietCorner([at(1870, 930)], drawing)).toBe('bottom-left');
  // A card that is looked at first can be panned out of the way.
  expect(quietCorner([at(1870, 930), at(1870, 0), at(0, 0), at(0, 340)], drawing)).toBe('bottom-left');
});
