import { clearCustomDict, customPinyin, pinyin } from 'pinyin-pro';
import { fold } from './fold.ts';
import { stemOf } from './region-names.ts';
import { PLACES, WORDS } from './words-said.ts';

type Region = { name: string; nameEn: string | null };

/** Ways to say a name that are tried against its English name. */
const MOST_WAYS = 64;

const waysOf = (character: string): string[] => [
  ...new Set(pinyin(character, { type: 'array', toneType: 'none', v: true, multiple: true })),
];

/** How a place is called: as its English name spells it, where some way to say its characters does; else as it is read alone. */
function wayToSay(name: string, nameEn: string | null): string[] {
  const alone = readings(name);
  const spelled = fold(nameEn ?? '');
  if (spelled === '' || spelled.startsWith(alone.join(''))) return alone;
  let ways: string[][] = [[]];
  for (const character of name) {
    ways = ways.flatMap((way) => waysOf(character).map((syllable) => [...way, syllable]));
    if (ways.length > MOST_WAYS) return alone;
  }
  return ways.find((way) => spelled.startsWith(way.join(''))) ?? alone;
}

/**
 * The regions of the data are said inside longer names as they are said alone: without this the characters around one
 * may draw it into a word of theirs (the last of 集团 and the first of 长治 are 团长), and after one the next word begins
 * anew (the last of 深圳市 and the first of 长盈 are 市长).
 */
export function learnRegions(regions: Iterable<Region>): void {
  clearCustomDict('pinyin');
  customPinyin({ ...PLACES, ...WORDS });
  const said: Record<string, string> = {};
  for (const { name, nameEn } of regions) {
    const whole = fold(name);
    const stem = fold(stemOf(name) ?? '');
    if (stem === '' || !ONLY_HAN.test(whole)) continue;
    const way = wayToSay(stem, nameEn);
    said[stem] = way.join(' ');
    said[whole] = [...way, ...readings(whole.slice(stem.length))].join(' ');
  }
  customPinyin({ ...PLACES, ...WORDS, ...said });
}

const ONLY_HAN = /^\p{Script=Han}+$/u;

learnRegions([]);

/** The syllable of each UTF-16 unit of a folded text, without tone, ü as v; other letters and digits are their own. */
export function readings(folded: string): string[] {
  const read = pinyin(folded, { type: 'array', toneType: 'none', v: true, toneSandhi: false });
  if (read.length === folded.length) return read;
  return [...folded].flatMap((character, index) =>
    character.length === 1 ? [read[index] ?? ''] : [read[index] ?? '', ''],
  );
}
