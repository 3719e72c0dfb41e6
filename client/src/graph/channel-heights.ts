import type { RouteBlock } from './route-block.ts';

/** A height that an edge might cross at, and what is to be said against it. */
export type Height = { y: number; cost: number };
/** What columns leave free: the heights inside, and their outermost edges. */
export type ChannelHeights = { inside: Height[]; top: number; bottom: number };

const TURN = 14;

/** The heights at which several columns can be crossed at once: the middles of the free strips and their neighbours. */
export function channelHeights(
  crossed: readonly RouteBlock[],
  { clearance, channelGap }: { clearance: number; channelGap: number },
): ChannelHeights {
  const found: ChannelHeights = { inside: [], top: Number.POSITIVE_INFINITY, bottom: Number.NEGATIVE_INFINITY };
  for (const wall of [...crossed].sort((a, b) => a.top - b.top)) {
    const free = { top: found.bottom + clearance, bottom: wall.top - clearance };
    if (Number.isFinite(free.top) && free.bottom >= free.top) found.inside.push(...slotsIn(free, channelGap));
    found.top = Math.min(found.top, wall.top);
    found.bottom = Math.max(found.bottom, wall.bottom);
  }
  return found;
}

function slotsIn({ top, bottom }: { top: number; bottom: number }, channelGap: number): Height[] {
  const count = 1 + Math.floor((bottom - top) / channelGap);
  const first = Math.round((top + bottom - (count - 1) * channelGap) / 2);
  return Array.from({ length: count }, (_, slot) => {
    const off = Math.abs(slot - (count - 1) / 2) * channelGap;
    return { y: first + slot * channelGap, cost: TURN + off / 4 };
  });
}
