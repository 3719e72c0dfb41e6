const DEFAULTS = { suggestions: 3, largestList: 5_000 };

/** Levenshtein distance: the fewest single-character edits from `a` to `b`. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(swap, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** The entries of `list` that `word` was probably meant to be, best first; none when nothing is near. */
export function nearest(word: string, list: Iterable<string>): string[] {
  const limit = Math.max(2, Math.floor(word.length * 0.4));
  const near: { entry: string; edits: number }[] = [];
  let seen = 0;
  for (const entry of list) {
    seen += 1;
    if (seen > DEFAULTS.largestList) break;
    if (Math.abs(entry.length - word.length) > limit) continue;
    const edits = distance(word.toLowerCase(), entry.toLowerCase());
    if (edits <= limit) near.push({ entry, edits });
  }
  near.sort((a, b) => a.edits - b.edits || (a.entry < b.entry ? -1 : 1));
  return near.slice(0, DEFAULTS.suggestions).map(({ entry }) => entry);
}
