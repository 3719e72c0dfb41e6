import type { Joint, Track } from './track.ts';

const CROSSING = 1;
const TOUCHING = 5;
const COLLINEAR = 8;
const CLOSE = 4;
const EXACT_UP_TO = 9;

const related = (one: Joint, other: Joint) => one.source === other.source || one.target === other.target;

/** What it costs to have `left` to the left of `right`: lines out of the left one meet the right one, and vice versa. */
function costOf(left: Track, right: Track): number {
  if (left.top > right.bottom + CLOSE || right.top > left.bottom + CLOSE) return 0;
  let cost = 0;
  const meet = (joints: readonly Joint[], track: Track) => {
    const own = [...track.left, ...track.right];
    for (const joint of joints) {
      if (joint.y > track.top + CLOSE && joint.y < track.bottom - CLOSE) cost += CROSSING;
      else if (joint.y >= track.top - CLOSE && joint.y <= track.bottom + CLOSE) {
        if (own.some((other) => Math.abs(other.y - joint.y) < CLOSE && !related(other, joint))) cost += TOUCHING;
      }
    }
  };
  meet(left.right, right);
  meet(right.left, left);
  for (const one of left.right) {
    for (const other of right.left) {
      if (Math.abs(one.y - other.y) < CLOSE && !related(one, other)) cost += COLLINEAR;
    }
  }
  return cost;
}

/** The order from left to right with the least cost: exact for few tracks, by insertion and swaps for many. */
export function orderTracks(tracks: readonly Track[]): Track[] {
  return tracks.length <= EXACT_UP_TO ? exactOrder(tracks) : swapOrder(tracks);
}

/** Dynamic programme over the sets of tracks already placed. */
function exactOrder(tracks: readonly Track[]): Track[] {
  const cost = tracks.map((left) => tracks.map((right) => (left === right ? 0 : costOf(left, right))));
  const count = tracks.length;
  const best = new Float64Array(1 << count).fill(Number.POSITIVE_INFINITY);
  const last = new Int8Array(1 << count);
  best[0] = 0;
  for (let set = 0; set < 1 << count; set++) {
    for (let next = 0; next < count; next++) {
      if (set & (1 << next)) continue;
      let sum = best[set] as number;
      for (let placed = 0; placed < count; placed++) if (set & (1 << placed)) sum += cost[placed]?.[next] as number;
      const grown = set | (1 << next);
      if (sum < (best[grown] as number)) {
        best[grown] = sum;
        last[grown] = next;
      }
    }
  }
  const order: Track[] = [];
  for (let set = (1 << count) - 1; set > 0; set &= ~(1 << (last[set] as number))) {
    order.unshift(tracks[last[set] as number] as Track);
  }
  return order;
}

function swapOrder(tracks: readonly Track[]): Track[] {
  const order = [...tracks];
  for (let sweep = 0; sweep < order.length; sweep++) {
    let improved = false;
    for (let at = 0; at + 1 < order.length; at++) {
      const one = order[at] as Track;
      const other = order[at + 1] as Track;
      if (costOf(other, one) >= costOf(one, other)) continue;
      order[at] = other;
      order[at + 1] = one;
      improved = true;
    }
    if (!improved) break;
  }
  return order;
}
