import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Structure } from '../chain/structure.ts';
import { fold } from '../search/fold.ts';
import { inOrder, tidied } from './group.ts';
import { groupsOf } from './groups.ts';
import { layout, type Placed } from './layout.ts';
import { type Neighbours, neighboursOf } from './neighbours.ts';
import { idOf, LABELS, type LinkRow, type Links, type Thing, TYPES } from './thing.ts';

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

/** How much is done before others get their turn: some milliseconds of work. */
const TURN = 5_000;

/** Relationships whose both ends are on the map. */
async function linksOf(rows: readonly LinkRow[], numberOf: ReadonlyMap<string, number>): Promise<Links> {
  const links = {
    type: new Uint8Array(rows.length),
    from: new Uint32Array(rows.length),
    to: new Uint32Array(rows.length),
    known: new Uint32Array(rows.length),
  };
  let count = 0;
  for (const [at, row] of rows.entries()) {
    if (at % TURN === 0) await breathe();
    const from = numberOf.get(`${row.from}:${row.fromKey}`);
    const to = numberOf.get(`${row.to}:${row.toKey}`);
    if (from === undefined || to === undefined) continue;
    links.type[count] = TYPES.indexOf(row.type);
    links.from[count] = from;
    links.to[count] = to;
    links.known[count] = row.known;
    count += 1;
  }
  return {
    type: links.type.slice(0, count),
    from: links.from.slice(0, count),
    to: links.to.slice(0, count),
    known: links.known.slice(0, count),
  };
}

/** Sorted first, though they come almost so: the map is to be the same in whatever order the database tells them. */
async function sorted(things: readonly Thing[]): Promise<Thing[]> {
  const byKind = new Map<string, Thing[]>(Object.values(LABELS).map((label) => [label, []]));
  for (const thing of things) byKind.get(LABELS[thing.kind])?.push(thing);
  const all: Thing[] = [];
  for (const own of byKind.values()) {
    await breathe();
    for (const thing of own.sort((a, b) => (a.key < b.key ? -1 : 1))) all.push(thing);
  }
  return all;
}

async function numbered(things: readonly Thing[]): Promise<Map<string, number>> {
  const numberOf = new Map<string, number>();
  for (const [number, thing] of things.entries()) {
    if (number % TURN === 0) await breathe();
    numberOf.set(idOf(thing), number);
  }
  return numberOf;
}

async function names(things: readonly Thing[]): Promise<{ folded: string; starts: Uint32Array }> {
  const starts = new Uint32Array(things.length + 1);
  const parts: string[] = [];
  for (const [number, { name, nameEn }] of things.entries()) {
    if (number % 1_000 === 0) await breathe();
    const part = `${fold(name)}${nameEn ? ` ${fold(nameEn)}` : ''}\n`;
    parts.push(part);
    starts[number + 1] = (starts[number] ?? 0) + part.length;
  }
  return { folded: parts.join(''), starts };
}

/** Computes the map bit by bit, so that requests are answered meanwhile. */
export async function buildAtlas(
  version: number,
  thingRows: readonly Thing[],
  linkRows: readonly LinkRow[],
  structure: Structure,
): Promise<Atlas> {
  const rows = await sorted(thingRows);
  const rowLinks = await linksOf(linkRows, await numbered(rows));
  await breathe();
  const sections = (await groupsOf(rows, rowLinks, structure)).map((section) => tidied(section));
  await breathe();
  const order = sections.flatMap((section) => inOrder(section));
  const place = new Uint32Array(rows.length);
  for (const [number, row] of order.entries()) place[row] = number;
  const things = order.map((row) => rows[row] as Thing);
  const links: Links = {
    ...rowLinks,
    from: rowLinks.from.map((row) => place[row] ?? 0),
    to: rowLinks.to.map((row) => place[row] ?? 0),
  };
  await breathe();
  const groups = layout(sections);
  await breathe();
  const neighbours = neighboursOf(things.length, links);
  const { folded, starts } = await names(things);
  const print = createHash('sha256').update(folded);
  for (const column of [links.type, links.from, links.to, links.known]) print.update(column);
  print.update(JSON.stringify(groups.map(({ group, box, grid }) => [group.id, box, grid])));
  await breathe();
  return {
    stamp: `${version}-${print.digest('hex').slice(0, 12)}`,
    version,
    things,
    links,
    neighbours,
    groups,
    numberOf: await numbered(things),
    folded,
    starts,
  };
}
