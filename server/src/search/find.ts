import { abbreviated } from './abbreviated.ts';
import { Finds, type FoundOfKind } from './finds.ts';
import { hasHan } from './fold.ts';
import type { Names } from './names.ts';
import { near } from './near.ts';
import { placed, type Wider } from './placed.ts';
import { sameSound } from './same-sound.ts';
import type { Span } from './span.ts';
import { speltOut } from './spelt-out.ts';
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
  wider: Wider;
};

/** `SH600000`, `300708.SZ`, `C3825`: the code without its exchange, or the letter of its section, is what is listed. */
function codeIn(query: string): string | undefined {
  const [, listed, industry] = /^(?:(?:sh|sz|bj)?(\d{6})(?:sh|sz|bj)?|[a-t](\d{2,4}))$/.exec(query) ?? [];
  return listed ?? industry;
}

/** As it is written, a code also with what others write before it. */
export function asWritten(names: Names, query: string, from: number, until: number, take: Span): void {
  written(names, query, from, until, take);
  const code = codeIn(query);
  if (code && code !== query) written(names, code, from, until, take);
}

export type Found = { kinds: readonly FoundOfKind[]; before: Finds['before'] };

/** All that the query finds, by kind; nothing for an empty one. */
export function find(names: Names, { query, asOf, isAway, wider }: Question): Found {
  const finds = new Finds(names, asOf, isAway);
  if (query !== '') {
    const until = names.owner.length;
    const take: Span = (text, places) => finds.take(text, places);
    asWritten(names, query, 0, until, take);
    if (/[a-z]/.test(query)) spoken(names, query, 0, until, take);
    if (finds.count === 0) {
      // Where the name itself begins with a place, it is what was meant.
      placed(names, query, 0, until, take, wider);
      if (hasHan(query)) speltOut(names, query, 0, until, take);
    }
    if (finds.count < ENOUGH && hasHan(query)) {
      sameSound(names, query, 0, until, take);
      abbreviated(names, query, 0, until, take);
    }
    if (finds.count < ENOUGH) near(names, query, 0, until, take);
  }
  return { kinds: finds.byKind(), before: finds.before };
}
