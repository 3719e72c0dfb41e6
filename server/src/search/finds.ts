import { LARGEST_PAGE } from '../api/page.ts';
import { KINDS, type Names } from './names.ts';
import { isLoose, placeIn, rankOf } from './rank.ts';

export type Find = { node: number; text: number; rank: number };

/** All that was found of one kind; only the best of it one by one. */
export type FoundOfKind = { kind: (typeof KINDS)[number]; total: number; loose: number; best: Find[] };

const NONE = 0xffffffff;

/** The best that was found of each thing. */
export class Finds {
  readonly #names: Names;
  readonly #isAway: (place: string | null) => boolean;
  readonly #asOf: number;
  readonly #rank: Uint32Array;
  readonly #text: Uint32Array;
  readonly #nodes: number[] = [];

  constructor(names: Names, asOf: number, isAway: (place: string | null) => boolean) {
    this.#names = names;
    this.#asOf = asOf;
    this.#isAway = isAway;
    this.#rank = new Uint32Array(names.kind.length).fill(NONE);
    this.#text = new Uint32Array(names.kind.length);
  }

  get count(): number {
    return this.#nodes.length;
  }

  /** Notes that a text was found at these places of the order; what was not known at the date is passed over. */
  take(text: number, { own, other }: { own: number; other: number }): void {
    const { owner, kind, known, place, sort, starts } = this.#names;
    const node = owner[text] ?? 0;
    if ((known[node] ?? 0) > this.#asOf) return;
    const length = (starts[text + 1] ?? 0) - (starts[text] ?? 0) - 1;
    const rank = rankOf(sort[text] === 0 ? own : other, kind[node] ?? 0, this.#isAway(place[node] ?? null), length);
    const before = this.#rank[node] ?? NONE;
    if (before === NONE) this.#nodes.push(node);
    if (rank >= before) return;
    this.#rank[node] = rank;
    this.#text[node] = text;
  }

  /** By kind, those of importance first. */
  byKind(): FoundOfKind[] {
    const found = KINDS.map((kind): FoundOfKind => ({ kind, total: 0, loose: 0, best: [] }));
    for (const node of this.#nodes) {
      const ofKind = found[this.#names.kind[node] ?? 0];
      if (!ofKind) continue;
      const rank = this.#rank[node] ?? NONE;
      ofKind.total += 1;
      if (isLoose(placeIn(rank))) ofKind.loose += 1;
      this.#keep(ofKind.best, { node, text: this.#text[node] ?? 0, rank });
    }
    return found.filter(({ total }) => total > 0);
  }

  before = (one: Find, other: Find): boolean =>
    one.rank !== other.rank
      ? one.rank < other.rank
      : (this.#names.key[one.node] ?? '') < (this.#names.key[other.node] ?? '');

  /** Puts a find in its place, and lets the worst go when there are too many to be asked for. */
  #keep(best: Find[], find: Find): void {
    const worst = best[best.length - 1];
    if (best.length === LARGEST_PAGE && worst && !this.before(find, worst)) return;
    let low = 0;
    let high = best.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const there = best[middle];
      if (there && this.before(there, find)) low = middle + 1;
      else high = middle;
    }
    best.splice(low, 0, find);
    if (best.length > LARGEST_PAGE) best.pop();
  }
}
