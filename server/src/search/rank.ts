import type { SearchHow } from '../gen/schema.ts';

/** How much of a name was found: all of it, its beginning, or a part further on. */
export const EXTENTS = ['WHOLE', 'START', 'PART'] as const;
export type Extent = (typeof EXTENTS)[number];

type Place = [how: SearchHow, extent: Extent, name: 'OWN' | 'OTHER', edits?: 1 | 2];

/** Best first. OWN: the name itself; OTHER: an alias, a former or English name, a code. */
const ORDER: readonly Place[] = [
  ['WRITTEN', 'WHOLE', 'OWN'],
  ['WRITTEN', 'WHOLE', 'OTHER'],
  ['WRITTEN', 'START', 'OWN'],
  ['WRITTEN', 'PART', 'OWN'],
  ['PINYIN', 'WHOLE', 'OWN'],
  ['PINYIN', 'START', 'OWN'],
  ['PINYIN', 'PART', 'OWN'],
  ['INITIALS', 'WHOLE', 'OWN'],
  ['MIXED', 'WHOLE', 'OWN'],
  ['INITIALS', 'START', 'OWN'],
  ['MIXED', 'START', 'OWN'],
  ['WRITTEN', 'START', 'OTHER'],
  ['WRITTEN', 'PART', 'OTHER'],
  ['PINYIN', 'WHOLE', 'OTHER'],
  ['INITIALS', 'WHOLE', 'OTHER'],
  ['INITIALS', 'PART', 'OWN'],
  ['MIXED', 'PART', 'OWN'],
  ['PINYIN', 'START', 'OTHER'],
  ['PINYIN', 'PART', 'OTHER'],
  ['MIXED', 'WHOLE', 'OTHER'],
  ['INITIALS', 'START', 'OTHER'],
  ['MIXED', 'START', 'OTHER'],
  ['INITIALS', 'PART', 'OTHER'],
  ['MIXED', 'PART', 'OTHER'],
  ['PLACED', 'WHOLE', 'OWN'],
  ['PLACED', 'WHOLE', 'OTHER'],
  ['ABBREVIATED', 'WHOLE', 'OWN'],
  ['PLACED', 'START', 'OWN'],
  ['PLACED', 'PART', 'OWN'],
  ['PLACED', 'START', 'OTHER'],
  ['PLACED', 'PART', 'OTHER'],
  ['SAME_SOUND', 'WHOLE', 'OWN'],
  ['SAME_SOUND', 'START', 'OWN'],
  ['SAME_SOUND', 'PART', 'OWN'],
  ['SAME_SOUND', 'WHOLE', 'OTHER'],
  ['SAME_SOUND', 'START', 'OTHER'],
  ['SAME_SOUND', 'PART', 'OTHER'],
  ['ABBREVIATED', 'WHOLE', 'OTHER'],
  ['NEAR', 'WHOLE', 'OWN', 1],
  ['NEAR', 'WHOLE', 'OTHER', 1],
  ['ABBREVIATED', 'START', 'OWN'],
  ['ABBREVIATED', 'PART', 'OWN'],
  ['ABBREVIATED', 'START', 'OTHER'],
  ['ABBREVIATED', 'PART', 'OTHER'],
  ['NEAR', 'START', 'OWN', 1],
  ['NEAR', 'WHOLE', 'OWN', 2],
  ['NEAR', 'PART', 'OWN', 1],
  ['NEAR', 'START', 'OTHER', 1],
  ['NEAR', 'WHOLE', 'OTHER', 2],
  ['NEAR', 'PART', 'OTHER', 1],
  ['NEAR', 'START', 'OWN', 2],
  ['NEAR', 'PART', 'OWN', 2],
  ['NEAR', 'START', 'OTHER', 2],
  ['NEAR', 'PART', 'OTHER', 2],
];

/** Places of the order by `how|extent|edits`: that of the name itself, and that of another name. */
const PLACES = new Map<string, { own: number; other: number }>();
for (const [place, [how, extent, name, edits = 0]] of ORDER.entries()) {
  const key = `${how}|${extent}|${edits}`;
  const places = PLACES.get(key) ?? { own: 0, other: 0 };
  PLACES.set(key, name === 'OWN' ? { ...places, own: place } : { ...places, other: place });
}

/** Where a way of being found stands in the order. */
export function placeOf(how: SearchHow, extent: Extent, edits = 0): { own: number; other: number } {
  const places = PLACES.get(`${how}|${extent}|${edits}`);
  if (!places) throw new Error(`${how} ${extent} with ${edits} edits has no place in the order`);
  return places;
}

export const howAt = (place: number): SearchHow => ORDER[place]?.[0] ?? 'NEAR';

const LIKENESS: readonly SearchHow[] = ['SAME_SOUND', 'ABBREVIATED', 'NEAR'];

/** Found only by likeness, not as it was typed. */
export const isLoose = (place: number): boolean => LIKENESS.includes(howAt(place));

const LONGEST = 255;

/** One number that sorts: the way of being found, the kind's importance, home before elsewhere, short before long. */
export const rankOf = (place: number, kind: number, away: boolean, length: number): number =>
  ((place * 16 + kind) * 2 + (away ? 1 : 0)) * (LONGEST + 1) + Math.min(length, LONGEST);

export const placeIn = (rank: number): number => Math.floor(rank / (16 * 2 * (LONGEST + 1)));
