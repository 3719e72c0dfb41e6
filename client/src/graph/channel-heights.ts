import type { RouteBlock } from './route-block.ts';

/** A height that an edge might cross at, and what is to be said against it. */
export type Height = { y: number; cost: number };
type Task = {
  crossed: readonly RouteBlock[];
  ends: readonly [RouteBlock, RouteBlock];
  out: number;
  into: number;
  round: boolean;
  slots: number;
  clearance: number;
  channelGap: number;
};

const TURN = 14;
const OUTSIDE = 30;

/** Heights worth a try: straight on, the middles of the free strips and their neighbours, outside of everything. */
export function channelHeights({ crossed, ends, out, into, round, slots, clearance, channelGap }: Task): Height[] {
  const lowest = Math.max(...[...crossed, ...ends].map(({ bottom }) => bottom)) + clearance;
  const outside = (y: number): Height[] =>
    Array.from({ length: slots }, (_, slot) => ({ y: y + slot * channelGap, cost: OUTSIDE }));
  const below = outside(lowest);
  if (round) return below;
  const highest = Math.min(...crossed.map(({ top }) => top), ...ends.map(({ port }) => port)) - clearance;
  const above = below.map(({ y, cost }) => ({ y: highest - (y - lowest), cost }));
  const inside = freeStrips(crossed, clearance).flatMap(({ top, bottom }) => {
    const count = 1 + Math.floor((bottom - top) / channelGap);
    const first = Math.round((top + bottom - (count - 1) * channelGap) / 2);
    return Array.from({ length: count }, (_, slot) => {
      const off = Math.abs(slot - (count - 1) / 2) * channelGap;
      return { y: first + slot * channelGap, cost: TURN + off / 4 };
    });
  });
  return [{ y: out, cost: 0 }, { y: into, cost: 0 }, ...inside, ...below, ...above];
}

/** Strips between blocks, of all columns at once, that no block touches. */
function freeStrips(blocks: readonly RouteBlock[], clearance: number): { top: number; bottom: number }[] {
  const strips: { top: number; bottom: number }[] = [];
  let floor: number | null = null;
  for (const wall of [...blocks].sort((a, b) => a.top - b.top)) {
    if (floor !== null && wall.top - clearance >= floor + clearance) {
      strips.push({ top: floor + clearance, bottom: wall.top - clearance });
    }
    floor = Math.max(floor ?? wall.bottom, wall.bottom);
  }
  return strips;
}
