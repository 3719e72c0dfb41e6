import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookingOf, panOf, wholeOf, ZOOM } from '../../client/src/graph/explored-view.ts';
import { isApart } from '../../client/src/ui/looking.ts';

const card = { width: 152, height: 36 };
const window = { width: 980, height: 540 };

describe('where an exploration is looked at', () => {
  it('one card alone is in the middle, as large as it was drawn', () =>
    expect(wholeOf([{ x: 176, y: -52 }], card, window)).toEqual({ x: 176, y: -52, z: 1 }));

  it('the whole has room around it: 916 pixels for cards from -76 to 1,756', () =>
    expect(
      wholeOf(
        [
          { x: 0, y: 0 },
          { x: 1_680, y: 52 },
        ],
        card,
        window,
      ),
    ).toEqual({ x: 840, y: 26, z: 0.5 }));

  it('what is too large is not made smaller than can be seen', () =>
    expect(
      wholeOf(
        [
          { x: 0, y: 0 },
          { x: 90_000, y: 0 },
        ],
        card,
        window,
      ).z,
    ).toBe(ZOOM.least));

  it('is the same again from the address, to the pixel', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 20_000 }),
        fc.integer({ min: -20_000, max: 20_000 }),
        fc.double({ min: ZOOM.least, max: ZOOM.most, noNaN: true }),
        (x, y, z) => {
          const looking = lookingOf({ x, y }, z, window);
          const { x: across, y: along } = panOf(looking, window);
          expect([across + 0, along + 0]).toEqual([x, y]);
          expect(isApart(looking, lookingOf({ x: x + 3, y }, z, window), z)).toBe(true);
          expect(isApart(looking, lookingOf({ x: x + 1, y }, z, window), z)).toBe(false);
        },
      ),
    ));
});
