/** The place of the first entry for which it is true, where it is for all that follow; behind the last if for none. */
export function firstFrom<T>(sorted: readonly T[], isTrue: (entry: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(sorted[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
