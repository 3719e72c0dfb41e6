import type { LinkType } from '../gen/schema.ts';
import { isPause, type Work } from '../process/in-turns.ts';
import { type Links, NEVER, TYPES } from './thing.ts';

/** The relationships of each thing: `links[starts[thing]] …` are their numbers, those that begin here and those that end here. */
export type Neighbours = { starts: Uint32Array; links: Uint32Array };

export function* neighboursOf(count: number, { from, to }: Links): Work<Neighbours> {
  const starts = new Uint32Array(count + 1);
  for (const ends of [from, to])
    for (let link = 0; link < ends.length; link += 1) {
      if (isPause(link)) yield;
      const after = (ends[link] ?? 0) + 1;
      starts[after] = (starts[after] ?? 0) + 1;
    }
  for (let thing = 0; thing < count; thing += 1) starts[thing + 1] = (starts[thing + 1] ?? 0) + (starts[thing] ?? 0);
  const free = starts.slice();
  const links = new Uint32Array(2 * from.length);
  for (let link = 0; link < from.length; link += 1) {
    if (isPause(link)) yield;
    for (const thing of [from[link] ?? 0, to[link] ?? 0]) {
      const at = free[thing] ?? 0;
      links[at] = link;
      free[thing] = at + 1;
    }
  }
  return { starts, links };
}

/** The ends of relationships of one type that are in force: things stand on the map by these alone; by the things in which they begin. */
export type Ends = ReadonlyMap<number, readonly number[]>;

const NONE: Ends = new Map();

export function* endsByType({ type: types, from, to, until }: Links): Work<(type: LinkType) => Ends> {
  const all = TYPES.map(() => new Map<number, number[]>());
  for (let link = 0; link < types.length; link += 1) {
    if (isPause(link)) yield;
    if (until[link] !== NEVER) continue;
    const ends = all[types[link] ?? 0];
    const [begin, end] = [from[link] ?? 0, to[link] ?? 0];
    const known = ends?.get(begin);
    if (known) known.push(end);
    else ends?.set(begin, [end]);
  }
  return (type) => all[TYPES.indexOf(type)] ?? NONE;
}
