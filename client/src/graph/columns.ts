import type { Blocks } from './blocks.ts';

/** Columns from left to right; a lane that is too tall takes several. */
export type Columns = { columnOf: number[]; laneOf: number[]; count: number };

export function lanesOf({ blocks }: Blocks): number[] {
  return [...new Set(blocks.map((block) => block.lane))].sort((a, b) => b - a);
}

/**
 * Spreads the blocks of each lane over its columns: those with many inputs to the left, where these arrive, those with
 * many buyers to the right, so that few lines have to pass a neighbour of the same lane.
 */
export function makeColumns({ blocks, edges }: Blocks, parts: ReadonlyMap<number, number>): Columns {
  const columnOf = new Array<number>(blocks.length).fill(0);
  const laneOf: number[] = [];
  const pull = blocks.map(() => 0);
  for (const { source, target, returning } of edges) {
    if (returning) continue;
    pull[source] = (pull[source] as number) + 1;
    pull[target] = (pull[target] as number) - 1;
  }
  for (const lane of lanesOf({ blocks, edges, attachments: [] })) {
    const members = blocks.flatMap((block, at) => (block.lane === lane ? [at] : []));
    members.sort((a, b) => (pull[a] as number) - (pull[b] as number) || a - b);
    const columns = Math.min(parts.get(lane) ?? 1, members.length);
    members.forEach((block, at) => {
      columnOf[block] = laneOf.length + Math.floor((at * columns) / members.length);
    });
    for (let part = 0; part < columns; part++) laneOf.push(lane);
  }
  return { columnOf, laneOf, count: laneOf.length };
}
