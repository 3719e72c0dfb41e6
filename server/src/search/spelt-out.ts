import { lacking, letterSet } from './letter-sets.ts';
import { type Names, SORTS } from './names.ts';
import { placeOf } from './rank.ts';
import type { Span } from './span.ts';

const WHOLE = placeOf('ABBREVIATED', 'WHOLE');
const PART = placeOf('ABBREVIATED', 'PART');
/** Shorter names stand in too many queries; so do those of which less of the query is made. */
const TELLING = { least: 4, share: 0.3 };
const ENGLISH = SORTS.indexOf('ENGLISH');

/** Names whose characters the query has in their order, others between, up to its end: 长治高新区 for 长治高新技术产业开发区. */
export function speltOut(
  { joined, starts, sort, written }: Names,
  query: string,
  from: number,
  until: number,
  take: Span,
) {
  const least = Math.max(TELLING.least, Math.ceil(query.length * TELLING.share));
  const last = query.charCodeAt(query.length - 1);
  const offered = letterSet(query);
  for (let text = from; text < until; text += 1) {
    if (lacking(written.sets[text] ?? 0, offered) > 0) continue;
    const start = starts[text] ?? 0;
    const stop = (starts[text + 1] ?? 0) - 1;
    const length = stop - start;
    if (length < least || length >= query.length || sort[text] === ENGLISH) continue;
    if (joined.charCodeAt(stop - 1) !== last) continue;
    let unit = start;
    for (let at = 0; at < query.length && unit < stop; at += 1)
      if (query.charCodeAt(at) === joined.charCodeAt(unit)) unit += 1;
    if (unit === stop) take(text, joined[start] === query[0] ? WHOLE : PART, start, stop);
  }
}
