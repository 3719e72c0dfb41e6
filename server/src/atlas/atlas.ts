import { createHash, type Hash } from 'node:crypto';
import type { Structure } from '../chain/structure.ts';
import { inTurns, isPause, type Work } from '../process/in-turns.ts';
import { fold } from '../search/fold.ts';
import { type Group, inOrder, tidied } from './group.ts';
import { groupsOf } from './groups.ts';
import { layout, type Placed } from './layout.ts';
import { type Neighbours, neighboursOf } from './neighbours.ts';
import { sorted } from './sorted.ts';
import { idOf, KINDS, type Kind, type LinkRow, type Links, NEVER, type Thing, TYPES } from './thing.ts';

/** The whole graph as a map. Things are numbered as they stand on it. */
export type Atlas = {
  /** Version of the data and a print of the content: a database that was set up anew counts its versions anew. */
  stamp: string;
  version: number;
  things: readonly Thing[];
  links: Links;
  neighbours: Neighbours;
  groups: readonly Placed[];
  numberOf: ReadonlyMap<string, number>;
  /** The names without what does not tell them apart, one after another, each ended by a line break. */
  folded: string;
  /** Where each begins in `folded`. */
  starts: Uint32Array;
};

/** Relationships whose both ends are on the map. */
function* linksOf(rows: readonly LinkRow[], numberOf: ReadonlyMap<string, number>): Work<Links> {
  const links = {
    type: new Uint8Array(rows.length),
    from: new Uint32Array(rows.length),
    to: new Uint32Array(rows.length),
    known: new Uint32Array(rows.length),
    until: new Uint32Array(rows.length),
  };
  let count = 0;
  for (const [at, row] of rows.entries()) {
    if (isPause(at)) yield;
    const from = numberOf.get(`${row.from}:${row.fromKey}`);
    const to = numberOf.get(`${row.to}:${row.toKey}`);
    if (from === undefined || to === undefined) continue;
    links.type[count] = TYPES.indexOf(row.type);
    links.from[count] = from;
    links.to[count] = to;
    links.known[count] = row.known;
    links.until[count] = row.until ?? NEVER;
    count += 1;
  }
  return {
    type: links.type.slice(0, count),
    from: links.from.slice(0, count),
    to: links.to.slice(0, count),
    known: links.known.slice(0, count),
    until: links.until.slice(0, count),
  };
}

/** Kind by kind and key by key, whatever the order in which the database tells them: the map is to be the same. */
function* inKeyOrder(things: readonly Thing[]): Work<Thing[]> {
  const byKind = new Map<Kind, Thing[]>(KINDS.map((kind) => [kind, []]));
  for (const [at, thing] of things.entries()) {
    if (isPause(at)) yield;
    byKind.get(thing.kind)?.push(thing);
  }
  const all: Thing[] = [];
  for (const own of byKind.values()) for (const thing of yield* sorted(own, (a, b) => a.key < b.key)) all.push(thing);
  return all;
}

function* numbered(things: readonly Thing[]): Work<Map<string, number>> {
  const numberOf = new Map<string, number>();
  for (const [number, thing] of things.entries()) {
    if (isPause(number)) yield;
    numberOf.set(idOf(thing), number);
  }
  return numberOf;
}

function* foldedNames(things: readonly Thing[]): Work<Pick<Atlas, 'folded' | 'starts'>> {
  const starts = new Uint32Array(things.length + 1);
  const parts: string[] = [];
  for (const [number, { name, nameEn }] of things.entries()) {
    if (isPause(number)) yield;
    const part = `${fold(name)}${nameEn ? ` ${fold(nameEn)}` : ''}\n`;
    parts.push(part);
    starts[number + 1] = (starts[number] ?? 0) + part.length;
  }
  return { folded: parts.join(''), starts };
}

/** All that a page is told of things, into the print of the content. */
function* printed(things: readonly Thing[], print: Hash): Work<void> {
  for (const [number, { kind, key, name, nameEn, known }] of things.entries()) {
    if (isPause(number)) yield;
    print.update(JSON.stringify([kind, key, name, nameEn, known]));
  }
}

/** The same numbers after things have been numbered anew. */
function* renumbered(ends: Uint32Array, place: Uint32Array): Work<Uint32Array> {
  const anew = new Uint32Array(ends.length);
  for (let link = 0; link < ends.length; link += 1) {
    if (isPause(link)) yield;
    anew[link] = place[ends[link] ?? 0] ?? 0;
  }
  return anew;
}

function* build(
  version: number,
  thingRows: readonly Thing[],
  linkRows: readonly LinkRow[],
  structure: Structure,
): Work<Atlas> {
  const rows = yield* inKeyOrder(thingRows);
  const rowLinks = yield* linksOf(linkRows, yield* numbered(rows));
  const sections: Group[] = [];
  for (const section of yield* groupsOf(rows, rowLinks, structure)) sections.push(yield* tidied(section));
  const order = sections.flatMap((section) => inOrder(section));
  yield;
  const place = new Uint32Array(rows.length);
  for (const [number, row] of order.entries()) place[row] = number;
  const things = order.map((row) => rows[row] as Thing);
  yield;
  const links: Links = {
    ...rowLinks,
    from: yield* renumbered(rowLinks.from, place),
    to: yield* renumbered(rowLinks.to, place),
  };
  const groups = layout(sections);
  yield;
  const neighbours = yield* neighboursOf(things.length, links);
  const { folded, starts } = yield* foldedNames(things);
  yield;
  const print = createHash('sha256');
  yield* printed(things, print);
  for (const column of [links.type, links.from, links.to, links.known, links.until]) print.update(column);
  print.update(JSON.stringify(groups.map(({ group, box, grid }) => [group.id, box, grid])));
  yield;
  return {
    stamp: `${version}-${print.digest('hex').slice(0, 12)}`,
    version,
    things,
    links,
    neighbours,
    groups,
    numberOf: yield* numbered(things),
    folded,
    starts,
  };
}

/** Computes the map. */
export const buildAtlas = (...given: Parameters<typeof build>): Promise<Atlas> => inTurns(build(...given));
