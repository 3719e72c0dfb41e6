import type { Day } from '../model/date.ts';
import { fold } from '../search/fold.ts';
import type { Atlas } from './atlas.ts';

export const DEFAULTS = {
  /** Things given. */
  most: 12,
  /** Places looked at: a single letter is found everywhere. */
  looked: 5_000,
};

/** Numbers of the things a name of which has this part, the best first: equal, then at the beginning, then the shortest. */
export function find({ folded, starts, things }: Atlas, text: string, day: Day): number[] {
  const sought = fold(text);
  if (sought === '') return [];
  const found: { thing: number; rank: number }[] = [];
  let thing = 0;
  for (let at = folded.indexOf(sought), looked = 0; at >= 0 && looked < DEFAULTS.looked; looked += 1) {
    thing = thingAt(starts, at, thing);
    const [begin, end] = [starts[thing] ?? 0, starts[thing + 1] ?? 0];
    if ((things[thing]?.known ?? 0) <= day) {
      const names = folded.slice(begin, end - 1).split(' ');
      found.push({ thing, rank: Math.min(...names.map((name) => rankOf(name, sought))) });
    }
    at = folded.indexOf(sought, end);
  }
  return found
    .sort((a, b) => a.rank - b.rank || a.thing - b.thing)
    .slice(0, DEFAULTS.most)
    .map((one) => one.thing);
}

function rankOf(name: string, sought: string): number {
  const at = name.indexOf(sought);
  if (at < 0) return Number.POSITIVE_INFINITY;
  return name === sought ? 0 : (at === 0 ? 1 : 2) + name.length / 1_000;
}

/** The thing in whose names a place lies. */
function thingAt(starts: Uint32Array, place: number, from: number): number {
  let [low, high] = [from, starts.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
