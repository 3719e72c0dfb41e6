import { isPause, type Work } from '../process/in-turns.ts';

/** As many are put in order at once. */
const PART = 2_000;

type Before<T> = (one: T, other: T) => boolean;

/** In order: parts by themselves first, then two and two together. */
export function* sorted<T>(list: readonly T[], before: Before<T>): Work<T[]> {
  let runs: T[][] = [];
  for (let at = 0; at < list.length; at += PART) {
    yield;
    runs.push(list.slice(at, at + PART).sort((a, b) => (before(a, b) ? -1 : 1)));
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let at = 0; at < runs.length; at += 2)
      merged.push(yield* together(runs[at] ?? [], runs[at + 1] ?? [], before));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* together<T>(ones: readonly T[], others: readonly T[], before: Before<T>): Work<T[]> {
  const all: T[] = [];
  let at = 0;
  for (const other of others) {
    for (let one = ones[at]; one !== undefined && !before(other, one); one = ones[at]) {
      if (isPause(all.length)) yield;
      all.push(one);
      at += 1;
    }
    if (isPause(all.length)) yield;
    all.push(other);
  }
  return all.concat(ones.slice(at));
}
