/**
 * What is left of a text when what does not tell names apart is taken away: width, case, accents, spaces, punctuation.
 * Only letters and digits remain, so that nothing a user types has a meaning of its own.
 */
const PLAIN = /^[0-9a-z\u4e00-\u9fff]*$/;
const KEPT = /[\p{L}\p{N}]/u;

/** Pinyin is typed with v where it is written with ü. */
const foldCharacter = (character: string): string =>
  [...character.normalize('NFKC').toLowerCase().replaceAll('ü', 'v').normalize('NFD')]
    .filter((part) => KEPT.test(part))
    .join('')
    .normalize('NFC');

export function fold(text: string): string {
  const lower = text.toLowerCase();
  return PLAIN.test(lower) ? lower : [...text.normalize('NFC')].map(foldCharacter).join('');
}

/** The folded text, and from which index of `text` (in NFC) each of its units comes; one more for the end. */
export function foldWithPlaces(text: string): { folded: string; places: number[] } {
  const places: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text.normalize('NFC')) {
    const part = foldCharacter(character);
    folded += part;
    for (let unit = 0; unit < part.length; unit += 1) places.push(at);
    at += character.length;
  }
  return { folded, places: [...places, at] };
}

export const hasHan = (folded: string): boolean => /\p{Script=Han}/u.test(folded);
