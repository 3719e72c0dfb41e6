import { abbreviated } from './abbreviated.ts';
import { Finds, type FoundOfKind } from './finds.ts';
import { hasHan } from './fold.ts';
import type { Names } from './names.ts';
import { near } from './near.ts';
import { sameSound } from './same-sound.ts';
import type { Span } from './span.ts';
import { spoken } from './spoken.ts';
import { written } from './written.ts';

/** With so many found as typed, likeness is not asked: it could only add what nobody meant. */
const ENOUGH = 20;

export type Question = {
  /** Folded. */
  query: string;
  asOf: number;
  /** Whether a place is away from where the reader looks. */
  isAway(place: string | null): boolean;
};

/** `SH600000`, `300708.SZ`: the code is what is listed. */
const codeIn = (query: string): string | undefined => /^(?:sh|sz|bj)?(\d{6})(?:sh|sz|bj)?$/.exec(query)?.[1];

/** Goes through the texts `from` to `until`, in every way that may find the query. */
export function pass(names: Names, query: string, from: number, until: number, take: Span, enough: () => boolean) {
  written(names, query, from, until, take);
  const code = codeIn(query);
  if (code && code !== query) written(names, code, from, until, take);
  if (/[a-z]/.test(query)) spoken(names, query, from, until, take);
  if (enough()) return;
  if (hasHan(query)) {
    sameSound(names, query, from, until, take);
    abbreviated(names, query, from, until, take);
  }
  if (!enough()) near(names, query, from, until, take);
}

export type Found = { kinds: readonly FoundOfKind[]; before: Finds['before'] };

/** All that the query finds, by kind; nothing for an empty one. */
export function find(names: Names, { query, asOf, isAway }: Question): Found {
  const finds = new Finds(names, asOf, isAway);
  if (query !== '')
    pass(
      names,
      query,
      0,
      names.owner.length,
      (text, places) => finds.take(text, places),
      () => finds.count >= ENOUGH,
    );
  return { kinds: finds.byKind(), before: finds.before };
}
