import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layersOf } from '../../server/src/target/pareto.ts';

type Point = [number, number];
const dominates = (a: Point, b: Point): boolean => a[0] >= b[0] && a[1] >= b[1] && (a[0] > b[0] || a[1] > b[1]);

/** The definition, peeled layer by layer. */
function peeled(points: readonly Point[]): number[] {
  const layers = points.map(() => 0);
  for (let layer = 1; layers.includes(0); layer += 1) {
    const left = points.flatMap((point, index) => (layers[index] === 0 ? [{ point, index }] : []));
    for (const { point, index } of left)
      if (!left.some((other) => dominates(other.point, point))) layers[index] = layer;
  }
  return layers;
}

describe('Pareto layers', () => {
  it('are those worked by hand', () => {
    // (90,10) (50,50) (10,90) dominate one another nowhere; (50,40) only falls to (50,50); (40,40) to both of them.
    expect(
      layersOf([
        [90, 10],
        [50, 50],
        [10, 90],
        [50, 40],
        [40, 40],
        [5, 5],
      ]),
    ).toEqual([1, 1, 1, 2, 3, 4]);
  });

  it('put equal points in one layer', () =>
    expect(
      layersOf([
        [50, 50],
        [60, 60],
        [50, 50],
      ]),
    ).toEqual([2, 1, 2]));

  it('has none without points', () => expect(layersOf([])).toEqual([]));

  const point = fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }));

  it('are those of the definition: a dominated point is always in a worse layer', () =>
    fc.assert(
      fc.property(fc.array(point, { maxLength: 40 }), (points) => {
        const layers = layersOf(points);
        expect(layers).toEqual(peeled(points));
        points.forEach((a, i) => {
          points.forEach((b, j) => {
            if (dominates(a, b)) expect(layers[i]).toBeLessThan(layers[j] ?? 0);
          });
        });
      }),
    ));
});
