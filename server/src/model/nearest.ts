const DEFAULTS = { suggestions: 3, largestList: 5_000 };

/** A row of the table of distances, used again and again: entries are compared by the thousand. */
const row: number[] = [];

/**
 * Levenshtein distance: the fewest single-character edits from `a` to `b`; some number above `limit` where it takes more
 * than that. What both begin and end with takes none.
 */
function distance(a: string, b: string, limit: number): number {
  let [from, aEnd, bEnd] = [0, a.length, b.length];
  while (from < aEnd && from < bEnd && a.charCodeAt(from) === b.charCodeAt(from)) from += 1;
  while (aEnd > from && bEnd > from && a.charCodeAt(aEnd - 1) === b.charCodeAt(bEnd - 1)) {
    aEnd -= 1;
    bEnd -= 1;
  }
  const [height, width] = [aEnd - from, bEnd - from];
  const far = limit + 1;
  if (Math.abs(height - width) > limit) return far;
  // Of each row only what lies so near the diagonal that it may end within the limit.
  for (let j = 0; j <= width; j += 1) row[j] = j;
  for (let i = 1; i <= height; i += 1) {
    const letter = a.charCodeAt(from + i - 1);
    const [first, last] = [Math.max(1, i - limit), Math.min(width, i + limit)];
    let diagonal = row[first - 1] ?? far;
    let left = first === 1 ? i : far;
    let least = left;
    row[first - 1] = left;
    for (let j = first; j <= last; j += 1) {
      const above = j === i + limit ? far : (row[j] ?? far);
      const swap = letter === b.charCodeAt(from + j - 1) ? diagonal : diagonal + 1;
      left = Math.min(swap, above + 1, left + 1);
      diagonal = above;
      row[j] = left;
      if (left < least) least = left;
    }
    if (least > limit) return far;
  }
  return row[width] ?? far;
}

/** The entries of `list` that `word` was probably meant to be, best first; none when nothing is near. */
export function nearest(word: string, list: Iterable<string>): string[] {
  const meant = word.toLowerCase();
  // A word of two letters that differs in both has nothing in common with the other.
  let limit = Math.min(Math.max(2, Math.floor(word.length * 0.4)), word.length - 1);
  const near: { entry: string; edits: number }[] = [];
  let seen = 0;
  for (const entry of list) {
    seen += 1;
    if (seen > DEFAULTS.largestList) break;
    if (Math.abs(entry.length - word.length) > limit) continue;
    const edits = distance(meant, entry.toLowerCase(), limit);
    if (edits > limit) continue;
    near.push({ entry, edits });
    near.sort((a, b) => a.edits - b.edits || (a.entry < b.entry ? -1 : 1));
    if (near.length > DEFAULTS.suggestions) near.pop();
    // From here on only what is as near as the last of them can take its place.
    if (near.length === DEFAULTS.suggestions) limit = near.at(-1)?.edits ?? limit;
  }
  return near.map(({ entry }) => entry);
}
