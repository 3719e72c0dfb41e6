import type { Box, Point } from './drawing.ts';

/** Cytoscape's terms for a polyline: ends relative to the middle of the nodes, bends relative to the chord. */
export type EdgeShape = {
  sourceEndpoint: string;
  targetEndpoint: string;
  weights: string;
  distances: string;
  straight: boolean;
};

const relative = ({ x, y }: Point, { left, top, width, height }: Box) =>
  `${x - left - width / 2}px ${y - top - height / 2}px`;

export function edgeShape(points: readonly Point[], source: Box, target: Box): EdgeShape {
  const a = points[0] as Point;
  const z = points.at(-1) as Point;
  const chord = { x: z.x - a.x, y: z.y - a.y };
  const square = chord.x ** 2 + chord.y ** 2 || 1;
  const length = Math.sqrt(square);
  const bends = points.slice(1, -1).map(({ x, y }) => ({ x: x - a.x, y: y - a.y }));
  return {
    sourceEndpoint: relative(a, source),
    targetEndpoint: relative(z, target),
    // Weights are shares of the chord, distances are pixels: the one is divided by its square, the other by its length.
    weights: bends.map(({ x, y }) => (x * chord.x + y * chord.y) / square).join(' '),
    distances: bends.map(({ x, y }) => (y * chord.x - x * chord.y) / length).join(' '),
    straight: bends.length === 0,
  };
}
