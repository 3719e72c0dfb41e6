import type { RowEdge } from './row-task.ts';

/**
 * First rows for tall columns. From one sweep to the next barycentres pass a place on only as far as edges reach, and
 * would need the square of the rows of sweeps. Breadth first from an end of the chain, the farthest from anywhere,
 * blocks are met in an order that runs along it: those that are near by edges get near rows at once. Blocks without
 * edges are spread evenly among the others, so that no column runs ahead of the next.
 */
export function firstOrder(
  columns: readonly (readonly number[])[],
  touching: readonly (readonly number[])[],
  edges: readonly RowEdge[],
  onSpine: ReadonlySet<number>,
): number[] {
  const breadthFirst = (start: number): number[] => {
    const met = new Set([start]);
    for (const block of met) {
      for (const edge of touching[block] as number[]) {
        const { source, target } = edges[edge] as RowEdge;
        met.add(source === block ? target : source);
      }
    }
    return [...met];
  };
  const parts: number[][] = [];
  const placed = new Set<number>();
  for (const block of touching.keys()) {
    if (placed.has(block)) continue;
    const part = breadthFirst(breadthFirst(block).at(-1) as number);
    for (const met of part) placed.add(met);
    parts.push(part);
  }
  const rank = new Array<number>(touching.length);
  const along = parts.sort((a, b) => b.length - a.length).flat();
  along.forEach((block, at) => {
    rank[block] = at;
  });

  const rows = new Array<number>(touching.length);
  for (const members of columns) {
    const ordered = [...members].sort((a, b) => (rank[a] as number) - (rank[b] as number));
    const alone = (block: number) => touching[block]?.length === 0;
    const evenly = (blocks: number[]) => blocks.map((block, at) => ({ block, place: (at + 0.5) / blocks.length }));
    const merged = [...evenly(ordered.filter((block) => !alone(block))), ...evenly(ordered.filter(alone))];
    merged.sort((a, b) => a.place - b.place);
    const spine = merged.findIndex(({ block }) => onSpine.has(block));
    merged.forEach(({ block }, at) => {
      rows[block] = at - (spine < 0 ? merged.length >> 1 : spine);
    });
  }
  return rows;
}
