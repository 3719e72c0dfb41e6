import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GRID } from '../../client/src/explore/placement.ts';
import { bendsOf, besideLine, trackOf } from '../../client/src/graph/explored-lines.ts';

type Point = { x: number; y: number };
const { card, cell } = GRID;
const at = (column: number, row: number): Point => ({ x: column * cell.width, y: row * cell.height });

/** Points along a way, a pixel or two apart, beside those on the cards that it joins. */
function* along(points: readonly Point[]): Iterable<Point> {
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (!from) continue;
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 2);
    for (let step = 0; step <= steps; step += 1)
      yield { x: from.x + ((to.x - from.x) * step) / steps, y: from.y + ((to.y - from.y) * step) / steps };
  }
}
const INTO = { apart: 0, trunk: 'TO' } as const;
const isOn = ({ x, y }: Point, middle: Point) =>
  Math.abs(x - middle.x) < card.width / 2 && Math.abs(y - middle.y) < card.height / 2;

test('no line passes behind a card that it does not join, however full the grid is', () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 6 })), {
        minLength: 2,
        maxLength: 40,
        selector: String,
      }),
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.constantFrom('FROM' as const, 'TO' as const),
      (cells, apart, trunk) => {
        const cards = cells.map(([column, row]) => at(column, row));
        const [from, to] = cards as [Point, Point];
        const way = [from, ...bendsOf(from, to, cards, GRID, { apart, trunk }), to];
        for (const point of along(way))
          for (const other of cards.slice(2)) expect(isOn(point, other), JSON.stringify(way)).toBe(false);
      },
    ),
  ));

test('a line that is clear goes straight; behind a column it turns once, behind a full block it goes between the rows', () => {
  const [from, near, far, above] = [at(0, 0), at(2, 0), at(3, 0), at(2, -1)];
  expect(bendsOf(from, near, [from, near, above], GRID, INTO)).toEqual([]);
  const high = at(2, -3);
  expect(bendsOf(from, high, [from, high, at(2, -2), at(1, -2), at(1, -1)], GRID, INTO)).toEqual([
    { x: 1.5 * cell.width, y: 7 },
    { x: 1.5 * cell.width, y: high.y },
  ]);
  expect(bendsOf(from, far, [from, near, far], GRID, INTO).map(({ y }) => y)).toEqual([
    7,
    -cell.height / 2,
    -cell.height / 2,
    0,
  ]);
});

test('the end that more lines have gets their trunk beside it, each line its own height to the other end', () => {
  const [hub, leaf, between] = [at(0, 0), at(3, -4), at(2, -3)];
  const bends = (trunk: 'FROM' | 'TO') => bendsOf(hub, leaf, [hub, leaf, between], GRID, { apart: 0, trunk });
  expect(bends('FROM').map(({ x }) => x)).toEqual([cell.width / 2, cell.width / 2]);
  expect(bends('TO').map(({ x }) => x)).toEqual([2.5 * cell.width, 2.5 * cell.width]);
});

test('cards one above the other have tracks of their own, up to nine', () => {
  const tracks = Array.from({ length: 9 }, (_, row) => trackOf(at(2, row - 4), GRID));
  expect(tracks.toSorted((a, b) => a - b)).toEqual([-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1]);
});

test('bends are told along the line and beside it: a quarter of the way, ten pixels below', () =>
  expect(besideLine({ x: 0, y: 0 }, { x: 40, y: 0 }, [{ x: 10, y: 10 }])).toEqual({
    weights: '0.2500',
    distances: '10.0000',
  }));
