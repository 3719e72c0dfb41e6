import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DrawnLine } from '../../client/src/graph/drawing.ts';
import { countEdgesThroughCards, countSharedLines } from '../../client/src/graph/line-faults.ts';

const line = (from: string, to: string, ...points: [number, number][]): DrawnLine => ({
  id: `${from}>${to}`,
  from,
  to,
  points: points.map(([x, y]) => ({ x, y })),
  inputs: [],
  returning: false,
});
const card = { segment: 0, framed: false, box: { left: 100, top: 100, width: 50, height: 40 } };

/** Lines of one piece each in a small field, so that many coincide and many run through cards. */
const place = fc.nat(9).map((at) => 2 * at);
const anyLines = fc.array(
  fc.tuple(fc.nat(3), fc.nat(3), place, place, fc.nat(12), fc.boolean()).map(([from, to, x, y, length, upright]) => {
    const end: [number, number] = upright ? [x, y + length] : [x + length, y];
    return line(`from ${from}`, `to ${to}`, [x, y], end);
  }),
);
const anyCards = fc.array(
  fc.tuple(place, place).map(([left, top]) => ({ ...card, box: { left, top, width: 6, height: 4 } })),
);
const each = <T>(things: readonly T[], judge: (one: T) => number) => things.reduce((sum, one) => sum + judge(one), 0);

it('finds as many faults in many lines at once as in each pair of them', () => {
  fc.assert(
    fc.property(anyLines, anyCards, (lines, cards) => {
      const through = (some: typeof lines, these: typeof cards) =>
        countEdgesThroughCards({ lines: some, cards: these, frames: [] });
      expect(through(lines, cards)).toBe(each(lines, (one) => each(cards, (other) => through([one], [other]))));
      const pairs = lines.flatMap((one, at) => lines.slice(at + 1).map((other) => [one, other]));
      expect(countSharedLines(lines)).toBe(each(pairs, countSharedLines));
    }),
  );
});

describe('counting edges through cards', () => {
  it('sees a line that crosses a card, and none that ends at its edge or passes beside it', () => {
    const count = (...points: [number, number][]) =>
      countEdgesThroughCards({ lines: [line('a', 'b', ...points)], cards: [card], frames: [] });
    expect(count([0, 120], [300, 120])).toBe(1);
    expect(count([120, 0], [120, 300])).toBe(1);
    expect(count([0, 120], [100, 120])).toBe(0);
    expect(count([0, 99], [300, 99])).toBe(0);
  });
});

describe('counting shared lines', () => {
  it('sees two strangers on one stretch, and lets edges of one source or one buyer share theirs', () => {
    const one = line('a', 'x', [0, 10], [100, 10]);
    expect(countSharedLines([one, line('b', 'y', [50, 10], [150, 10])])).toBe(1);
    expect(countSharedLines([one, line('b', 'y', [50, 11], [150, 11])])).toBe(1);
    expect(countSharedLines([one, line('a', 'y', [50, 10], [150, 10])])).toBe(0);
    expect(countSharedLines([one, line('b', 'x', [50, 10], [150, 10])])).toBe(0);
    expect(countSharedLines([one, line('b', 'y', [50, 0], [50, 50])])).toBe(0);
    expect(countSharedLines([one, line('b', 'y', [100, 10], [150, 10])])).toBe(0);
  });
});
