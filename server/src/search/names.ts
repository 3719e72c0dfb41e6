import { setImmediate as breathe } from 'node:timers/promises';
import type { SearchKind, SearchName } from '../gen/schema.ts';
import { groupBy } from '../model/group-by.ts';
import { fold, hasHan } from './fold.ts';
import { letterSet } from './letter-sets.ts';
import { learnRegions, readings } from './readings.ts';
import { regionNames, stemOf } from './region-names.ts';

/** A row of `search/names.cypher`. */
export type NamesRow = {
  kind: SearchKind;
  key: string;
  name: string;
  nameEn: string | null;
  others: readonly string[] | null;
  printed: string | null;
  code: string | null;
  known: number;
  place: string | null;
  paged: boolean;
};

/** A row of `search/other-names.cypher`. */
export type OtherNamesRow = {
  /** Id of the thing. */
  id: string;
  sort: 'FORMER' | 'ALIAS';
  names: readonly string[];
  printed: string | null;
  code: string | null;
  nameEn: string | null;
};

/** The first that fits is the most telling; the order of kinds is that of importance. */
export const KINDS = [
  'CHAIN',
  'ZONE',
  'REGION',
  'SEGMENT',
  'ENTERPRISE',
  'PROJECT',
  'PRODUCT',
  'INDUSTRY',
  'LIST',
  'INDICATOR',
  'MECHANISM',
  'SOURCE',
] as const satisfies readonly SearchKind[];
export const SORTS = ['NAME', 'ALIAS', 'FORMER', 'PRINTED', 'CODE', 'ENGLISH'] as const satisfies readonly SearchName[];

/** Texts one after another without anything between, where each begins, and its letter set. */
export type Letters = { letters: Uint16Array; starts: Uint32Array; sets: Uint32Array };

/** Everything that has names, in columns; texts lie one after another in one string, each ended by a line break. */
export type Names = {
  kind: Uint8Array;
  key: readonly string[];
  name: readonly string[];
  nameEn: readonly (string | null)[];
  known: Uint32Array;
  place: readonly (string | null)[];
  paged: Uint8Array;

  /** Folded texts. */
  joined: string;
  /** Where each text begins in `joined`, and one more for the end. */
  starts: Uint32Array;
  /** The texts as they are printed. */
  printed: readonly string[];
  owner: Uint32Array;
  sort: Uint8Array;
  /** The syllable of each unit of `joined`, a number of `syllables`; 0 in texts without Chinese. */
  sound: Uint16Array;
  syllables: readonly string[];
  numberOf: ReadonlyMap<string, number>;
  /** The regions that are called so. */
  regions: ReadonlyMap<string, readonly number[]>;
  /** The texts letter by letter: as they are written, and as they sound (as written where they have no sound). */
  written: Letters;
  spoken: Letters;
};

const LABELS: Readonly<Record<SearchKind, string>> = {
  CHAIN: 'Chain',
  ZONE: 'Zone',
  REGION: 'Region',
  SEGMENT: 'Segment',
  ENTERPRISE: 'Enterprise',
  PROJECT: 'Project',
  PRODUCT: 'Product',
  INDUSTRY: 'Industry',
  LIST: 'List',
  INDICATOR: 'Indicator',
  MECHANISM: 'Mechanism',
  SOURCE: 'Source',
};

export const kindOf = (names: Names, node: number): SearchKind => KINDS[names.kind[node] ?? 0] ?? 'CHAIN';
export const idOf = (names: Names, node: number): string => `${LABELS[kindOf(names, node)]}:${names.key[node]}`;

export type Text = { owner: number; sort: (typeof SORTS)[number]; printed: string; folded: string };

/** The names of a row, each once. */
function textsOf(row: NamesRow, owner: number, others: readonly OtherNamesRow[]): Text[] {
  const seen = new Set<string>();
  const texts: Text[] = [];
  const add = (sort: Text['sort'], printed: string | null | undefined) => {
    const folded = printed ? fold(printed) : '';
    if (!printed || folded === '' || seen.has(folded)) return;
    seen.add(folded);
    texts.push({ owner, sort, printed: printed.normalize('NFC'), folded });
  };
  add('NAME', row.name);
  // What they are called by whoever types: the name as a whole, not the beginning of one.
  if (row.kind === 'REGION') add('ALIAS', stemOf(row.name));
  if (row.kind === 'CHAIN') add('ALIAS', `${row.name.replace(/(?:产业)?链$/u, '')}产业链`);
  for (const other of row.others ?? []) add('ALIAS', other);
  for (const { sort, names } of others) for (const name of names) add(sort, name);
  for (const { printed, code, nameEn } of [row, ...others]) {
    add('PRINTED', printed);
    add('CODE', code);
    add('ENGLISH', nameEn);
  }
  return texts;
}

function lettersOf(texts: readonly string[]): Letters {
  const starts = new Uint32Array(texts.length + 1);
  for (const [index, text] of texts.entries()) starts[index + 1] = (starts[index] ?? 0) + text.length;
  const letters = new Uint16Array(starts[texts.length] ?? 0);
  for (const [index, text] of texts.entries()) {
    const start = starts[index] ?? 0;
    for (let at = 0; at < text.length; at += 1) letters[start + at] = text.charCodeAt(at);
  }
  return { letters, starts, sets: Uint32Array.from(texts, letterSet) };
}

/** How much is done before others get their turn: some milliseconds of work. */
const TURN = 1_000;

/** Builds the index bit by bit, so that requests are answered meanwhile. */
export async function buildNames(
  things: readonly NamesRow[],
  otherNames: readonly OtherNamesRow[] = [],
): Promise<Names> {
  const others = groupBy(otherNames, ({ id }) => id);
  const places = new Map<string, string>();
  const once = (place: string | null) => {
    if (place === null) return null;
    if (!places.has(place)) places.set(place, place);
    return places.get(place) ?? place;
  };

  const kind = Uint8Array.from(things, (row) => KINDS.indexOf(row.kind));
  const texts: Text[] = [];
  for (const [node, row] of things.entries()) {
    if (node % TURN === 0) await breathe();
    texts.push(...textsOf(row, node, others.get(`${LABELS[row.kind]}:${row.key}`) ?? []));
  }
  const starts = new Uint32Array(texts.length + 1);
  for (const [index, { folded }] of texts.entries()) starts[index + 1] = (starts[index] ?? 0) + folded.length + 1;

  learnRegions(things.filter((row) => row.kind === 'REGION'));
  const sound = new Uint16Array(starts[texts.length] ?? 0);
  const numberOf = new Map<string, number>([['', 0]]);
  const spoken = texts.map(({ folded }) => folded);
  for (const [index, { folded, sort }] of texts.entries()) {
    if (index % TURN === 0) await breathe();
    if (sort === 'ENGLISH' || sort === 'CODE' || !hasHan(folded)) continue;
    const start = starts[index] ?? 0;
    const read = readings(folded);
    spoken[index] = read.join('');
    for (const [at, syllable] of read.entries()) {
      const number = numberOf.get(syllable) ?? numberOf.size;
      numberOf.set(syllable, number);
      sound[start + at] = number;
    }
  }
  return {
    kind,
    key: things.map((row) => row.key),
    name: things.map((row) => row.name),
    nameEn: things.map((row) => row.nameEn),
    known: Uint32Array.from(things, (row) => row.known),
    place: things.map((row) => once(row.place)),
    paged: Uint8Array.from(things, (row) => Number(row.paged)),
    joined: texts.map(({ folded }) => `${folded}\n`).join(''),
    starts,
    printed: texts.map(({ printed }) => printed),
    owner: Uint32Array.from(texts, ({ owner }) => owner),
    sort: Uint8Array.from(texts, (text) => SORTS.indexOf(text.sort)),
    sound,
    syllables: [...numberOf.keys()],
    numberOf,
    regions: regionNames(things, texts),
    written: lettersOf(texts.map(({ folded }) => folded)),
    spoken: lettersOf(spoken),
  };
}
