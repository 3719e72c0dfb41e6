import { expect, it } from 'vitest';
import { isCumulative, shapeOf, windowOf } from '../../server/src/figure/window.ts';

const shape = (period: string) => {
  const window = windowOf(period);
  return window && shapeOf(window);
};

it.each([
  ['2023', '1+12'],
  ['2024-01/2024-08', '1+8'],
  ['2024-07/2024-12', '7+6'],
  ['2024-11', 'STOCK'],
  ['2024-11-30', 'STOCK'],
  ['plan', null],
  ['2024-08/2024-01', null],
])('the window %s has the shape %s', (period, expected) => expect(shape(period)).toBe(expected));

it('the same months of another year are a window of the same shape; other months are not', () => {
  expect(shape('2023-01/2023-06')).toBe(shape('2024-01/2024-06'));
  expect(shape('2024-01/2024-06')).not.toBe(shape('2024-01/2024-08'));
  expect(shape('2024-01/2024-06')).not.toBe(shape('2024-07/2024-12'));
});

it.each([
  ['2023', false],
  ['2022-01/2023-06', true],
  ['2022-07/2023-06', false],
  ['2024-11', false],
])('%s runs over more than a year: %s', (period, expected) => {
  const window = windowOf(period);
  expect(window && isCumulative(window)).toBe(expected);
});
