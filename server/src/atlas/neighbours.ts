import type { Links, LinkType } from './thing.ts';
import { TYPES } from './thing.ts';

/** The relationships of each thing: `links[starts[thing]] …` are their numbers, those that begin here and those that end here. */
export type Neighbours = { starts: Uint32Array; links: Uint32Array };

export function neighboursOf(count: number, { from, to }: Links): Neighbours {
  const starts = new Uint32Array(count + 1);
  const each = (work: (thing: number, link: number) => void) => {
    for (let link = 0; link < from.length; link += 1) {
      work(from[link] ?? 0, link);
      work(to[link] ?? 0, link);
    }
  };
  each((thing) => {
    starts[thing + 1] = (starts[thing + 1] ?? 0) + 1;
  });
  for (let thing = 0; thing < count; thing += 1) starts[thing + 1] = (starts[thing + 1] ?? 0) + (starts[thing] ?? 0);
  const free = starts.slice();
  const links = new Uint32Array(2 * from.length);
  each((thing, link) => {
    const at = free[thing] ?? 0;
    links[at] = link;
    free[thing] = at + 1;
  });
  return { starts, links };
}

export type Ends = ReadonlyMap<number, readonly number[]>;

/** The ends of relationships of one type, by the things in which they begin. */
export function endsBy(type: LinkType, { type: types, from, to }: Links): Ends {
  const wanted = TYPES.indexOf(type);
  const ends = new Map<number, number[]>();
  for (let link = 0; link < types.length; link += 1) {
    if (types[link] !== wanted) continue;
    const [begin, end] = [from[link] ?? 0, to[link] ?? 0];
    const known = ends.get(begin);
    if (known) known.push(end);
    else ends.set(begin, [end]);
  }
  return ends;
}
