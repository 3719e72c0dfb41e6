import type { Places } from './places.ts';

/** Relationships between two groups, both ways together. */
export type Flow = { from: number; to: number; count: number };

/** They are counted between groups of so many levels, at the narrowest: as the server's dated.ts does. */
export const LEVELS = 3;

/** All of them, the most first. */
export const allFlows = ({ atlas: { flows } }: Places): Flow[] =>
  flows.count.map((count, at) => ({ from: flows.from[at] ?? 0, to: flows.to[at] ?? 0, count }));

/** Those that lead out of a group, from all that is inside it, the most first; `from` is the group itself. */
export function flowsOf(places: Places, group: number): Flow[] {
  const inside = (other: number) => places.path(other).includes(group);
  const counts = new Map<number, number>();
  for (const { from, to, count } of allFlows(places)) {
    const [one, two] = [inside(from), inside(to)];
    if (one === two) continue;
    const other = one ? to : from;
    counts.set(other, (counts.get(other) ?? 0) + count);
  }
  return [...counts]
    .map(([to, count]) => ({ from: group, to, count }))
    .sort((a, b) => b.count - a.count || a.to - b.to);
}

/** How many relationships lead out of each group of the first three levels. */
export function outgoing(places: Places): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { from, to, count } of allFlows(places)) {
    const [one, two] = [places.path(from), places.path(to)];
    for (const group of [...one, ...two]) {
      const crosses = one.includes(group) !== two.includes(group);
      if (crosses) counts.set(group, (counts.get(group) ?? 0) + count);
    }
  }
  return counts;
}
