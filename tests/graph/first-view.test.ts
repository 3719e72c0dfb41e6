import { expect, it } from 'vitest';
import type { Box, Drawing } from '../../client/src/graph/drawing.ts';
import { firstView } from '../../client/src/graph/first-view.ts';

const window = { width: 1000, height: 400 };
const card = (left: number, top: number): Box => ({ left, top, width: 100, height: 50 });
const drawing = (boxes: readonly Box[], width = 2000, height = 2000): Drawing => ({
  ...{ width, height, frames: [], lines: [], lanes: [], scale: 1 },
  cards: boxes.map((box, segment) => ({ segment, box, framed: false })),
});
const row = (top: number) => [0, 1, 2, 3, 4].map((at) => card(900 + 150 * at, top));

it('a chain is looked at from its beginning, where it has cards there', () => {
  expect(firstView(drawing([card(20, 20), card(20, 100), card(20, 180), ...row(1000)]), window)).toEqual({
    ...{ x: 0, y: 0, zoom: 1 },
  });
  expect(firstView(drawing([card(20, 20)], 900, 300), window)).toEqual({ x: 50, y: 50, zoom: 1 });
});

it('and from where it is fullest, where it has hardly any', () => {
  // Five cards side by side from 900 on, 20 pixels of room before the first and above it.
  expect(firstView(drawing([card(20, 20), ...row(1000)]), window)).toEqual({ x: -880, y: -980, zoom: 1 });
});

it('but never beyond the edge of the drawing', () =>
  expect(firstView(drawing([card(20, 20), ...row(1900)], 1600), window)).toEqual({ x: -600, y: -1600, zoom: 1 }));
