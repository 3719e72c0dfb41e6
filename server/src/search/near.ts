import { hasHan } from './fold.ts';
import { lacking, letterSet } from './letter-sets.ts';
import { type Names, SORTS } from './names.ts';
import { placeOf } from './rank.ts';
import type { Span } from './span.ts';

/** Units of a query that are compared; what follows them is not asked. */
const LONGEST = 31;
const SHORTEST = 3;
/** Digits are codes, and consonants alone are initials: of these each is another. */
const MISSPELT = /[aeiouv]|[^\p{N}a-z]/u;
const CODE = SORTS.indexOf('CODE');

const placesIn = (edits: 1 | 2) => ({
  whole: placeOf('NEAR', 'WHOLE', edits),
  start: placeOf('NEAR', 'START', edits),
  part: placeOf('NEAR', 'PART', edits),
});
const ONE = placesIn(1);
const TWO = placesIn(2);
/** Without an edit only what was found as typed, and stands higher already. */
const placesOf = (edits: number) => (edits > 1 ? TWO : ONE);

/** Letters wrong, missing, too many or swapped that are forgiven. */
export const forgiven = (length: number): number => (length < SHORTEST ? 0 : length <= 5 ? 1 : 2);
/** Inside a longer name chance finds more: two are forgiven in long queries only. */
const forgivenInside = (length: number): number => Math.min(forgiven(length), length < 10 ? 1 : 2);
/** A letter tells less than a character: with fewer only the whole name or its beginning is compared. */
const LETTERS_WHOLE = 3;
const LETTERS_START = 5;

/** Where each letter stands in the query, as bits; all 0 between queries. */
const bitsOf = new Int32Array(0x10000);
/** The edits between the query and the last text as a whole. */
let whole = 0;

/**
 * The fewest edits (a swap of neighbours is one) between the query and a part of the letters, in one word of bits:
 * Myers (1999) as Hyyrö (2003) extended it. `anchored`: a part from the beginning; else from anywhere.
 */
function fewest(letters: Uint16Array, start: number, stop: number, queryLength: number, anchored: 0 | 1): number {
  const last = queryLength - 1;
  let up = -1;
  let down = 0;
  let same = 0;
  let before = 0;
  let score = queryLength;
  let best = score;
  for (let index = start; index < stop; index += 1) {
    const at = bitsOf[letters[index] ?? 0] ?? 0;
    const swapped = ((~same & at) << 1) & before;
    same = (((at & up) + up) ^ up) | at | down | swapped;
    const right = down | ~(same | up);
    const left = same & up;
    score += ((right >>> last) & 1) - ((left >>> last) & 1);
    const shifted = (right << 1) | anchored;
    up = (left << 1) | ~(same | shifted);
    down = shifted & same;
    before = at;
    if (score < best) best = score;
  }
  whole = score;
  return best;
}

/** Where the letters of the query stand, for as long as `work` goes on. */
function withBits(query: string, work: () => void): void {
  for (let at = 0; at < query.length; at += 1) {
    const letter = query.charCodeAt(at);
    bitsOf[letter] = (bitsOf[letter] ?? 0) | (1 << at);
  }
  work();
  for (let at = 0; at < query.length; at += 1) bitsOf[query.charCodeAt(at)] = 0;
}

/** Texts with a typing error or two: in Chinese by character, in letters by pinyin and English names. */
export function near(names: Names, typed: string, from: number, until: number, take: Span): void {
  const query = typed.slice(0, LONGEST);
  const most = forgiven(query.length);
  if (most === 0 || !MISSPELT.test(query)) return;
  const isHan = hasHan(query);
  const inside = isHan || query.length > LETTERS_START ? forgivenInside(query.length) : -1;
  const atStart = isHan || query.length > LETTERS_WHOLE ? most : -1;
  const { letters, starts, sets } = isHan ? names.written : names.spoken;
  const wanted = letterSet(query);

  const compare = (text: number): void => {
    const lack = lacking(wanted, sets[text] ?? 0);
    if (lack > most || names.sort[text] === CODE) return;
    const start = starts[text] ?? 0;
    const stop = starts[text + 1] ?? 0;
    const somewhere = lack <= inside ? fewest(letters, start, stop, query.length, 0) : lack;
    if (somewhere > most) return;
    const reach = Math.min(stop, start + query.length + most);
    const beginning = fewest(letters, start, reach, query.length, 1);
    if (reach === stop && whole <= most) take(text, placesOf(whole).whole, start, stop);
    else if (beginning <= atStart) take(text, placesOf(beginning).start, start, stop);
    else if (lack <= inside && somewhere <= inside) take(text, placesOf(somewhere).part, start, stop);
  };
  withBits(query, () => {
    for (let text = from; text < until; text += 1) compare(text);
  });
}
