import type { SearchHow, SearchMark } from '../gen/schema.ts';
import { abbreviated } from './abbreviated.ts';
import { asWritten } from './find.ts';
import { foldWithPlaces } from './fold.ts';
import type { Names } from './names.ts';
import { placed } from './placed.ts';
import { howAt } from './rank.ts';
import { sameSound } from './same-sound.ts';
import { speltOut } from './spelt-out.ts';
import { spoken } from './spoken.ts';

type Range = { from: number; until: number };

const PASS = {
  WRITTEN: asWritten,
  PINYIN: spoken,
  INITIALS: spoken,
  MIXED: spoken,
  PLACED: placed,
  SAME_SOUND: sameSound,
  ABBREVIATED: (...asked: Parameters<typeof abbreviated>) => {
    abbreviated(...asked);
    speltOut(...asked);
  },
};
type Marked = keyof typeof PASS;

/** The units of the folded text that were found: all in a row, or those of an abbreviation one by one. */
function unitsFound(names: Names, text: number, query: string, how: Marked): Range[] {
  const start = names.starts[text] ?? 0;
  let best: Range | undefined;
  let bestPlace = Number.POSITIVE_INFINITY;
  PASS[how](names, query, text, text + 1, (_, { own }, from, until) => {
    if (howAt(own) !== how || own >= bestPlace) return;
    bestPlace = own;
    best = { from: from - start, until: until - start };
  });
  if (!best) return [];
  // A name that is shorter than the query is found as a whole.
  if (how !== 'ABBREVIATED' || best.until - best.from < query.length) return [best];
  const units: Range[] = [];
  let from = best.from;
  for (const character of query.split('')) {
    const at = names.joined.indexOf(character, start + from) - start;
    units.push({ from: at, until: at + 1 });
    from = at + 1;
  }
  return units;
}

/** The parts of the printed name that the query found; none where letters differ. */
export function marksOf(names: Names, text: number, query: string, how: SearchHow): SearchMark[] {
  if (how === 'NEAR') return [];
  const printed = names.printed[text] ?? '';
  const { places } = foldWithPlaces(printed);
  const marks: Range[] = [];
  for (const { from, until } of unitsFound(names, text, query, how)) {
    const mark = { from: places[from] ?? 0, until: endOf(printed, places, until) };
    const last = marks.at(-1);
    if (last && mark.from <= last.until) last.until = mark.until;
    else marks.push(mark);
  }
  return marks;
}

/** Where the character before a unit ends: spaces after it are not found. */
function endOf(printed: string, places: readonly number[], until: number): number {
  const begin = places[until - 1] ?? 0;
  return begin + String.fromCodePoint(printed.codePointAt(begin) ?? 0).length;
}
