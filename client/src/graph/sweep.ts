import type { Reach } from './reach.ts';

/**
 * Calls back for each pair that meets in height, found from top to bottom: a thing is held only against those that
 * reach down to it, so that a picture of any length is looked through once.
 */
export function eachMeeting<T extends Reach>(things: readonly T[], found: (one: T, other: T) => void): void {
  const open: T[] = [];
  for (const thing of [...things].sort((a, b) => a.top - b.top)) {
    let kept = 0;
    for (const other of open) {
      if (other.bottom < thing.top) continue;
      open[kept++] = other;
      found(other, thing);
    }
    open.length = kept;
    open.push(thing);
  }
}
