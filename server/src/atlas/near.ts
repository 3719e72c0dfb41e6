import type { LinkType } from '../gen/schema.ts';
import type { Day } from '../model/date.ts';
import type { Atlas } from './atlas.ts';
import { TYPES, toldOn } from './thing.ts';

export type Near = {
  /** How many relationships of each type and way, in the order of types. */
  counts: { type: LinkType; direction: 'OUT' | 'IN'; count: number }[];
  /** The things at the other ends, each once, by number; no more than can be told apart as lines. */
  things: number[];
  /** How many there are in all. */
  total: number;
};

export const DEFAULTS = { lines: 600 };

/** What is related to one thing, by what was known on a date. */
export function nearOf({ links, neighbours: { starts, links: of } }: Atlas, thing: number, day: Day): Near {
  const counts = new Map<string, Near['counts'][number]>();
  const others = new Set<number>();
  for (const link of of.subarray(starts[thing], starts[thing + 1])) {
    if (!toldOn(links, link, day)) continue;
    const [from, to] = [links.from[link] ?? 0, links.to[link] ?? 0];
    const type = TYPES[links.type[link] ?? 0] ?? 'INPUT_OF';
    others.add(from === thing ? to : from);
    const direction = from === thing ? 'OUT' : 'IN';
    const known = counts.get(`${type} ${direction}`) ?? { type, direction, count: 0 };
    known.count += 1;
    counts.set(`${type} ${direction}`, known);
  }
  others.delete(thing);
  return {
    counts: [...counts.values()].sort(
      (a, b) => TYPES.indexOf(a.type) - TYPES.indexOf(b.type) || (a.direction < b.direction ? 1 : -1),
    ),
    things: [...others].sort((a, b) => a - b).slice(0, DEFAULTS.lines),
    total: others.size,
  };
}
