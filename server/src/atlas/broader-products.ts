import { isPause, type Work } from '../process/in-turns.ts';
import type { Ends } from './neighbours.ts';
import type { Thing } from './thing.ts';

/**
 * The one broader product under which each product stands: of several the narrowest, which has the fewest kinds; among
 * equals the first by key. Products outside of the tree are not in the answer.
 */
export function* broaderProducts(things: readonly Thing[], broader: Ends): Work<Map<number, number>> {
  let step = 0;
  const kinds = new Map<number, number>();
  for (const ends of broader.values()) {
    if (isPause(step++)) yield;
    for (const end of ends) kinds.set(end, (kinds.get(end) ?? 0) + 1);
  }
  const key = (thing: number) => things[thing]?.key ?? '';
  const chosen = new Map<number, number>();
  for (const [product, ends] of broader) {
    if (isPause(step++)) yield;
    let best: number | undefined;
    for (const end of ends) {
      if (best === undefined) best = end;
      const fewer = (kinds.get(end) ?? 0) - (kinds.get(best) ?? 0);
      if (fewer < 0 || (fewer === 0 && key(end) < key(best))) best = end;
    }
    if (best !== undefined) chosen.set(product, best);
  }
  yield* breakCircles(chosen);
  return chosen;
}

/** Whatever the data say, a way upwards ends. */
function* breakCircles(broader: Map<number, number>): Work<void> {
  let step = 0;
  const ending = new Set<number>();
  for (const product of broader.keys()) {
    if (isPause(step++)) yield;
    breakCircle(product, broader, ending);
  }
}

/** `ending`: those of which it is known already that the way upwards ends. */
function breakCircle(product: number, broader: Map<number, number>, ending: Set<number>): void {
  const passed = new Set<number>();
  for (let at = product; !ending.has(at); ) {
    passed.add(at);
    const next = broader.get(at);
    if (next === undefined) break;
    if (passed.has(next)) {
      broader.delete(at);
      break;
    }
    at = next;
  }
  for (const each of passed) ending.add(each);
}

/** The broadest product above one; itself where there is none. */
export function rootOf(product: number, broader: ReadonlyMap<number, number>): number {
  let at = product;
  for (let next = broader.get(at); next !== undefined; next = broader.get(at)) at = next;
  return at;
}
