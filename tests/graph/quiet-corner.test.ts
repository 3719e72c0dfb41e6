import { expect, it } from 'vitest';
import { quietCorner } from '../../client/src/graph/quiet-corner.ts';

const window = { width: 1000, height: 400 };
const size = { width: 150, height: 80 };
const at = (left: number, top: number) => ({ left, top, width: 120, height: 60 });

it('the small picture lies at the lower right where nothing is in the way', () =>
  expect(quietCorner([at(400, 100)], window, size)).toBe('bottom-right'));
it('and where it covers the least of the cards otherwise', () => {
  expect(quietCorner([at(880, 340)], window, size)).toBe('bottom-left');
  expect(quietCorner([at(880, 340), at(0, 340), at(920, 0)], window, size)).toBe('top-left');
});
