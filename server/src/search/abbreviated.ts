import { lacking, letterSet } from './letter-sets.ts';
import { type Names, SORTS } from './names.ts';
import { placeOf } from './rank.ts';
import type { Span } from './span.ts';

const WHOLE = placeOf('ABBREVIATED', 'WHOLE');
const START = placeOf('ABBREVIATED', 'START');
const PART = placeOf('ABBREVIATED', 'PART');
/** Two characters in their order stand in too many names. */
const TELLING = 3;
const ENGLISH = SORTS.indexOf('ENGLISH');

/** Names that have the characters of the query in their order, others between: 高新区 for 高新技术产业开发区. */
export function abbreviated(
  { joined, starts, sort, written }: Names,
  query: string,
  from: number,
  until: number,
  take: Span,
) {
  const length = query.length;
  if (length < TELLING) return;
  const characters = Uint16Array.from(query.split(''), (character) => character.charCodeAt(0));
  const wanted = letterSet(query);
  for (let text = from; text < until; text += 1) {
    if (lacking(wanted, written.sets[text] ?? 0) > 0) continue;
    const start = starts[text] ?? 0;
    const stop = (starts[text + 1] ?? 0) - 1;
    if (stop - start <= length || sort[text] === ENGLISH) continue;
    let at = 0;
    let unit = start;
    for (; unit < stop && at < length; unit += 1) if (joined.charCodeAt(unit) === characters[at]) at += 1;
    if (at < length) continue;
    const begin = joined.indexOf(query.charAt(0), start);
    const ends = joined.charCodeAt(stop - 1) === characters[length - 1];
    take(text, begin > start ? PART : ends ? WHOLE : START, begin, unit);
  }
}
