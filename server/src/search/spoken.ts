import { lacking, letterSet } from './letter-sets.ts';
import type { Names } from './names.ts';
import { placeOf } from './rank.ts';
import type { Span } from './span.ts';

const PLACES = {
  PINYIN: [placeOf('PINYIN', 'WHOLE'), placeOf('PINYIN', 'START'), placeOf('PINYIN', 'PART')],
  INITIALS: [placeOf('INITIALS', 'WHOLE'), placeOf('INITIALS', 'START'), placeOf('INITIALS', 'PART')],
  MIXED: [placeOf('MIXED', 'WHOLE'), placeOf('MIXED', 'START'), placeOf('MIXED', 'PART')],
} as const;

/** Syllables typed whole, by their first letters, and characters typed themselves: bits of a way to read a query. */
const FULL = 1;
const SHORT = 2;
const CHARACTER = 4;
const wayOf = (bits: number) => (bits === FULL ? 'PINYIN' : bits === SHORT || bits === 0 ? 'INITIALS' : 'MIXED');

/** How many letters of the query a syllable takes at each place: whole (the last one may be unfinished). */
function wholeLengths(query: string, syllables: readonly string[]): Uint8Array {
  const lengths = new Uint8Array(query.length * syllables.length);
  for (let at = 0; at < query.length; at += 1) {
    const rest = query.slice(at);
    for (const [number, syllable] of syllables.entries()) {
      if (syllable === '' || syllable[0] !== rest[0]) continue;
      if (rest.startsWith(syllable)) lengths[at * syllables.length + number] = syllable.length;
      else if (rest.length > 1 && syllable.startsWith(rest)) lengths[at * syllables.length + number] = rest.length;
    }
  }
  return lengths;
}

/** The second unit of a character that has two. */
const isSecondHalf = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

type Tables = {
  query: string;
  syllables: readonly string[];
  whole: Uint8Array;
  first: Uint16Array;
  second: Uint16Array;
};
let last: Tables | undefined;

/** The tables of a query; those of the last one are kept, since what it found in each name is asked for next. */
function tablesOf(query: string, syllables: readonly string[]): Tables {
  if (last?.query === query && last.syllables === syllables) return last;
  last = {
    query,
    syllables,
    whole: wholeLengths(query, syllables),
    first: Uint16Array.from(syllables, (syllable) => syllable.charCodeAt(0) || 0),
    second: Uint16Array.from(syllables, (syllable) => syllable.charCodeAt(1) || 0),
  };
  return last;
}

/** Names that sound like the query: pinyin whole, initials (z or zh), both mixed, also with characters between. */
export function spoken(names: Names, query: string, from: number, until: number, take: Span): void {
  const { joined, starts, sound, syllables, spoken: asSpoken } = names;
  const wanted = letterSet(query.replaceAll(/[^a-z]/g, ''));
  const count = syllables.length;
  const { whole, first, second } = tablesOf(query, syllables);
  // By UTF-16 unit, as the names are: 𬭸 has two.
  const letters = Uint16Array.from(query.split(''), (unit) => unit.charCodeAt(0));
  const h = 'h'.charCodeAt(0);
  let end = 0;

  /** The way in which the query from `at` on is read from the unit `unit` on; -1 when it is not. */
  function read(unit: number, at: number, bits: number): number {
    if (at === letters.length) {
      end = unit;
      return bits;
    }
    const letter = letters[at] ?? 0;
    if (letter === joined.charCodeAt(unit)) {
      // A letter or digit of the name itself tells nothing of how the rest is typed.
      const way = read(unit + 1, at + 1, letter > 0x7f ? bits | CHARACTER : bits);
      // A letter of the name is its own syllable: to try that, too, would double the work with each letter.
      if (way >= 0 || letter <= 0x7f) return way;
    }
    const syllable = sound[unit] ?? 0;
    return syllable === 0 || first[syllable] !== letter ? -1 : readSyllable(syllable, unit, at, bits);
  }

  /** The same where a syllable begins: whole if that leads on, else by its first letters. */
  function readSyllable(syllable: number, unit: number, at: number, bits: number): number {
    const length = whole[at * count + syllable] ?? 0;
    const isLong = second[syllable] !== 0;
    const next = unit + (isSecondHalf(joined.charCodeAt(unit + 1)) ? 2 : 1);
    const way = length > 0 && isLong ? read(next, at + length, bits | FULL) : -1;
    if (way >= 0) return way;
    const hasTwo = second[syllable] === h && letters[at + 1] === h;
    const short = hasTwo ? read(next, at + 2, bits | SHORT) : -1;
    return short >= 0 ? short : read(next, at + 1, bits | (isLong ? SHORT : FULL));
  }

  /** Whether a name can be read from this unit on at all. */
  const begins = (unit: number): boolean => {
    const syllable = sound[unit] ?? 0;
    return syllable > 0 && (first[syllable] === letters[0] || joined.charCodeAt(unit) === letters[0]);
  };

  for (let text = from; text < until; text += 1) {
    if (lacking(wanted, asSpoken.sets[text] ?? 0) > 0) continue;
    const start = starts[text] ?? 0;
    const stop = (starts[text + 1] ?? 0) - 1;
    // One letter begins every other name somewhere.
    const last = letters.length === 1 ? Math.min(start + 1, stop) : stop;
    for (let unit = start; unit < last; unit += 1) {
      const bits = begins(unit) ? read(unit, 0, 0) : -1;
      if (bits < 0) continue;
      const extent = unit > start ? 2 : end === stop ? 0 : 1;
      take(text, PLACES[wayOf(bits)][extent], unit, end);
    }
  }
}
