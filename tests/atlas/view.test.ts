import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atlasSearch } from '../../client/src/atlas/atlas-search.ts';
import { bounded, toMap, toScreen, whole, wholeScale, zoomedAt } from '../../client/src/atlas/view.ts';
import { wantedTiles } from '../../client/src/atlas/wanted-tiles.ts';
import { parseSearch, printSearch } from '../../client/src/search.ts';

const world = { width: 1_600, height: 880 };
const size = { width: 980, height: 540 };
const points = fc.record({ x: fc.integer({ min: 0, max: 980 }), y: fc.integer({ min: 0, max: 540 }) });
const views = fc.record({
  x: fc.double({ min: 0, max: 1_600, noNaN: true }),
  y: fc.double({ min: 0, max: 880, noNaN: true }),
  scale: fc.double({ min: 0.5, max: 40, noNaN: true }),
});

describe('looking at the map', () => {
  it('zooming keeps what is under the pointer', () =>
    fc.assert(
      fc.property(views, points, fc.double({ min: 0.5, max: 2, noNaN: true }), (view, at, factor) => {
        const under = toMap(view, size, at);
        const after = toScreen(zoomedAt(view, size, at, factor), size, under);
        expect(after.x).toBeCloseTo(at.x, 6);
        expect(after.y).toBeCloseTo(at.y, 6);
      }),
    ));

  it('one never leaves the map, and never comes closer than there is something to see', () =>
    fc.assert(
      fc.property(views, (view) => {
        const { x, y, scale } = bounded({ ...view, x: view.x * 5 - 2_000 }, world, size, 30);
        expect(scale).toBeGreaterThanOrEqual(wholeScale(world, size));
        expect(scale).toBeLessThanOrEqual(30);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(world.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(world.height);
      }),
    ));

  it('is drawn in the pieces of 256 pixels that it shows, what is in the middle first', () => {
    // 310 to 1,290 across are columns 1 to 5, 170 to 710 down are rows 0 to 2.
    const pieces = wantedTiles({ x: 800, y: 440, scale: 1 }, size, world);
    expect(pieces.length).toBe(15);
    expect(pieces[0]).toEqual({ column: 3, row: 1 });
    // One more all around, but none outside of the map: columns 0 to 6, rows 0 to 3.
    expect(wantedTiles({ x: 800, y: 440, scale: 1 }, size, world, 1).length).toBe(28);
  });

  it('the whole is in the middle', () => expect(whole(world, size)).toMatchObject({ x: 800, y: 440 }));

  it('is in the address, which is read again as it was printed', () => {
    const search = {
      x: 812.25,
      y: 40.5,
      z: 12.5,
      of: 'Product:LED芯片',
      kinds: ['PRODUCT' as const],
      flows: 'yes' as const,
    };
    expect(atlasSearch(parseSearch(printSearch(search)))).toEqual(search);
    expect(atlasSearch({ x: 'far', z: '0.2', kinds: 'NOTHING', view: 'film' })).toEqual({});
  });
});
