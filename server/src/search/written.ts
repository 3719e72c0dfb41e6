import { hasHan } from './fold.ts';
import { type Names, SORTS } from './names.ts';
import { placeOf } from './rank.ts';
import type { Span } from './span.ts';

const WHOLE = placeOf('WRITTEN', 'WHOLE');
const START = placeOf('WRITTEN', 'START');
const PART = placeOf('WRITTEN', 'PART');
const ENGLISH = SORTS.indexOf('ENGLISH');
/** Fewer letters than this stand in every other English word. */
const TELLING = 3;

/** Texts that have the query as it is written. */
export function written({ joined, starts, sort }: Names, query: string, from: number, until: number, take: Span): void {
  const tells = query.length >= TELLING || hasHan(query);
  let text = from;
  for (let at = joined.indexOf(query, starts[from]); at >= 0; at = joined.indexOf(query, starts[text])) {
    while ((starts[text + 1] ?? 0) <= at) text += 1;
    if (text >= until) return;
    const start = starts[text] ?? 0;
    const end = (starts[text + 1] ?? 0) - 1;
    if (at > start) {
      if (tells || sort[text] !== ENGLISH) take(text, PART, at, at + query.length);
    } else take(text, end - start === query.length ? WHOLE : START, at, at + query.length);
    text += 1;
  }
}
