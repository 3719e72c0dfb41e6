import type { Day } from '../model/date.ts';
import { inTurns, isPause, type Work } from '../process/in-turns.ts';
import type { Atlas } from './atlas.ts';
import { toldOn } from './thing.ts';

/** How many relationships a thing has: none, one or two, up to 9, up to 49, more. 0 is kept for what is not known yet. */
const shadeOf = (degree: number): number => (degree === 0 ? 1 : degree < 3 ? 2 : degree < 10 ? 3 : degree < 50 ? 4 : 5);

export type Flow = { from: number; to: number; count: number };
/** The map by what was known on a date. */
export type Dated = {
  day: Day;
  shades: Uint8Array;
  /** Things and relationships known. */
  things: number;
  links: number;
  /** Relationships between two groups, both ways together, the most first. */
  flows: Flow[];
};

/** Relationships are summed up between groups of the first levels, at the narrowest. */
const LEVELS = 3;

function flowGroups({ groups, things }: Atlas): Uint32Array {
  const of = new Uint32Array(things.length);
  for (const [number, { depth, first, count }] of groups.entries())
    if (depth < LEVELS) of.fill(number, first, first + count);
  return of;
}

export const atDate = (atlas: Atlas, day: Day): Promise<Dated> => inTurns(dated(atlas, day));

function* dated(atlas: Atlas, day: Day): Work<Dated> {
  const { things, links, groups } = atlas;
  const degrees = new Uint32Array(things.length);
  const of = flowGroups(atlas);
  const flows = new Map<number, number>();
  let known = 0;
  for (let link = 0; link < links.from.length; link += 1) {
    if (isPause(link)) yield;
    if (!toldOn(links, link, day)) continue;
    const [from, to] = [links.from[link] ?? 0, links.to[link] ?? 0];
    known += 1;
    degrees[from] = (degrees[from] ?? 0) + 1;
    degrees[to] = (degrees[to] ?? 0) + 1;
    const [a, b] = [of[from] ?? 0, of[to] ?? 0];
    if (a === b) continue;
    const flow = Math.min(a, b) * groups.length + Math.max(a, b);
    flows.set(flow, (flows.get(flow) ?? 0) + 1);
  }
  const shades = new Uint8Array(things.length);
  let standing = 0;
  for (const [number, thing] of things.entries()) {
    if (isPause(number)) yield;
    if (thing.known > day) continue;
    shades[number] = shadeOf(degrees[number] ?? 0);
    standing += 1;
  }
  return {
    day,
    shades,
    things: standing,
    links: known,
    flows: [...flows]
      .map(([flow, count]) => ({ from: Math.floor(flow / groups.length), to: flow % groups.length, count }))
      .sort((a, b) => b.count - a.count || a.from - b.from || a.to - b.to),
  };
}
