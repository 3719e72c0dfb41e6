/**
 * Pareto layers over two axes, larger is better: layer 1 holds the points that no other dominates (nowhere worse and
 * somewhere better), layer 2 those that only layer 1 dominates, and so on. Equal points share a layer.
 * Sorted by the first axis, the best second value of each layer falls from layer to layer, so a point finds its layer
 * by halving: O(n log n) (Jensen 2003, for two axes).
 */
export function layersOf(points: readonly (readonly [x: number, y: number])[]): number[] {
  const order = points
    .map(([x, y], index) => ({ x, y, index }))
    .sort((a, b) => b.x - a.x || b.y - a.y || a.index - b.index);
  /** The best second value of each layer so far. */
  const best: number[] = [];
  const layers: number[] = points.map(() => 0);
  let before: { x: number; y: number; layer: number } | undefined;
  for (const { x, y, index } of order) {
    const layer = before?.x === x && before.y === y ? before.layer : firstBelow(best, y);
    best[layer] = y;
    before = { x, y, layer };
    layers[index] = layer + 1;
  }
  return layers;
}

/** The first position of a falling list whose value is below `y`; its length where there is none. */
function firstBelow(falling: readonly number[], y: number): number {
  let [from, until] = [0, falling.length];
  while (from < until) {
    const middle = (from + until) >> 1;
    if ((falling[middle] ?? 0) < y) until = middle;
    else from = middle + 1;
  }
  return from;
}
