import { describe, expect, it } from 'vitest';
import { needOf } from '../../server/src/gap/need.ts';

const inputs = [
  { input: 'a', buyer: 'c', essential: true, returning: false },
  { input: 'b', buyer: 'c', essential: true, returning: false },
  { input: 'c', buyer: 'm', essential: true, returning: false },
  { input: 'x', buyer: 'm', essential: false, returning: false },
  { input: 'a', buyer: 'm', essential: false, returning: false },
];
const presence: Record<string, number> = { a: 0, b: 0, c: 0.25, m: 0.8, x: 0.8 };
const home = {
  presence: (segment: string) => presence[segment] ?? 0,
  led: (segment: string) => segment === 'm',
  bought: () => false,
};

describe('need', () => {
  it.each([
    ['a', 0.5], // the leader in m wants it, optionally
    ['b', 0.25], // only c, which is stalled
    ['c', 1], // the leader in m cannot do without
    ['m', 0.2], // nobody buys it, but x could feed it: 0.5 · 0.8 / 2
    ['x', 0.5],
  ])('of the worked example: %s is %d', (segment, need) => expect(needOf(segment, inputs, home)).toBeCloseTo(need, 12));

  it('is whole when an enterprise of the city is recorded buying it', () =>
    expect(needOf('b', inputs, { ...home, bought: () => true })).toBe(1));
  it('does not count what comes back by recycling', () =>
    expect(
      needOf('m', [{ input: 'm', buyer: 'a', essential: true, returning: true }], { ...home, presence: () => 1 }),
    ).toBe(0));
});
