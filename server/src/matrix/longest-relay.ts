import type { Input } from '../chain/structure.ts';
import { groupBy } from '../model/group-by.ts';
import type { RelayCell } from './relays.ts';

/**
 * The longest relay: a path of cells along direct inputs that stays in a part or goes on to one where it has not been.
 * The most parts win, then the most cells, then the strongest presence from the start on, then the order of the cells.
 * Empty when no path leaves its part. Gives positions in the list of cells.
 *
 * Depth-first with a bound: no path is longer than the segments still ahead of it.
 */
export function longestRelay(cells: readonly RelayCell[], inputs: readonly Input[]): number[] {
  const buyersOf = groupBy(
    inputs.filter(({ returning }) => !returning),
    ({ input }) => input,
  );
  const made = cells
    .map((cell, at) => ({ ...cell, at }))
    .filter(({ placed, presence }) => placed && presence > 0)
    .sort((a, b) => b.presence - a.presence || a.at - b.at);
  const cellsOf = groupBy(made, ({ segment }) => segment);

  const depths = new Map<string, number>();
  /** How many segments in a row can still come after this one. */
  const ahead = (segment: string): number => {
    const known = depths.get(segment);
    if (known !== undefined) return known;
    const next = (buyersOf.get(segment) ?? []).filter(({ buyer }) => cellsOf.has(buyer));
    const depth = Math.max(0, ...next.map(({ buyer }) => 1 + ahead(buyer)));
    depths.set(segment, depth);
    return depth;
  };

  let best: { path: number[]; parts: number } = { path: [], parts: 1 };
  const walk = (cell: (typeof made)[number], path: readonly number[], parts: readonly string[]): void => {
    if (
      parts.length > best.parts ||
      (parts.length === best.parts && parts.length > 1 && path.length > best.path.length)
    )
      best = { path: [...path], parts: parts.length };
    const rest = ahead(cell.segment);
    const reach = parts.length + rest;
    if (reach < best.parts || (reach === best.parts && path.length + rest <= best.path.length)) return;
    for (const { buyer } of buyersOf.get(cell.segment) ?? [])
      for (const next of cellsOf.get(buyer) ?? []) {
        if (next.part === cell.part) walk(next, [...path, next.at], parts);
        else if (!parts.includes(next.part)) walk(next, [...path, next.at], [...parts, next.part]);
      }
  };
  for (const cell of made) walk(cell, [cell.at], [cell.part]);
  return best.path;
}
