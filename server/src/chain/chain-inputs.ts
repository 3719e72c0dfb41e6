export type Pair = { input: string; buyer: string };

/** What becomes of inputs that products bring to a chain: those taken, those that would close a circle. */
export type Sorted = { taken: Pair[]; circling: Pair[] };

/**
 * The inputs that can be added to the templates, in their order: none that stands already, none between two segments of
 * the city's chains (theirs is not changed by the way), none that would make a thing an input of itself.
 */
export function inputsToAdd(
  wanted: readonly Pair[],
  standing: readonly (Pair & { returning: boolean })[],
  isOfCity: (segment: string) => boolean,
): Sorted {
  const name = ({ input, buyer }: Pair) => `${input}/${buyer}`;
  const known = new Set(standing.map(name));
  const buyers = new Map<string, string[]>();
  const add = ({ input, buyer }: Pair) => buyers.set(input, [...(buyers.get(input) ?? []), buyer]);
  for (const input of standing) if (!input.returning) add(input);
  const sorted: Sorted = { taken: [], circling: [] };
  for (const pair of wanted) {
    if (pair.input === pair.buyer || known.has(name(pair))) continue;
    if (isOfCity(pair.input) && isOfCity(pair.buyer)) continue;
    known.add(name(pair));
    if (reaches(buyers, pair.buyer, pair.input)) sorted.circling.push(pair);
    else {
      add(pair);
      sorted.taken.push(pair);
    }
  }
  return sorted;
}

function reaches(buyers: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const segment of seen) {
    if (segment === to) return true;
    for (const next of buyers.get(segment) ?? []) seen.add(next);
  }
  return false;
}
