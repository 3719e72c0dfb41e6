import { expect, it } from 'vitest';
import { edgeShape } from '../../client/src/graph/edge-shape.ts';

it('says a polyline in terms of its chord, from which it can be had back', () => {
  const source = { left: 0, top: 0, width: 100, height: 40 };
  const target = { left: 300, top: 200, width: 100, height: 40 };
  const points = [
    { x: 100, y: 20 },
    { x: 220, y: 20 },
    { x: 220, y: 213 },
    { x: 300, y: 213 },
  ];
  const shape = edgeShape(points, source, target);
  expect(shape.sourceEndpoint).toBe('50px 0px');
  expect(shape.targetEndpoint).toBe('-50px -7px');
  const chord = { x: 200, y: 193 };
  const length = Math.hypot(chord.x, chord.y);
  const distances = shape.distances.split(' ').map(Number);
  const bends = shape.weights.split(' ').map((weight, at) => {
    const distance = distances[at] as number;
    return {
      x: Math.round(100 + Number(weight) * chord.x - (distance * chord.y) / length),
      y: Math.round(20 + Number(weight) * chord.y + (distance * chord.x) / length),
    };
  });
  expect(bends).toEqual(points.slice(1, 3));
  expect(
    edgeShape(
      [points[0], points[3]].flatMap((point) => point ?? []),
      source,
      target,
    ).straight,
  ).toBe(true);
});
