import { readAtlas } from '../../client/src/atlas/read-atlas.ts';
import { buildAtlas } from '../../server/src/atlas/atlas.ts';
import { columnsOf } from '../../server/src/atlas/columns.ts';
import { atDate } from '../../server/src/atlas/dated.ts';
import type { Kind, LinkRow, Thing } from '../../server/src/atlas/thing.ts';
import { LABELS } from '../../server/src/atlas/thing.ts';
import type { Structure } from '../../server/src/chain/structure.ts';
import type { LinkType } from '../../server/src/gen/schema.ts';

export type MadeWorld = { things: Thing[]; links: LinkRow[]; structure: Structure };

export const thing = (kind: Kind, key: string, known = 0): Thing => ({ kind, key, name: key, nameEn: null, known });
export const link = (type: LinkType, from: [Kind, string], to: [Kind, string], known = 0): LinkRow => ({
  type,
  from: LABELS[from[0]],
  fromKey: from[1],
  to: LABELS[to[0]],
  toKey: to[1],
  known,
  until: null,
});
export const NO_CHAINS: Structure = { chains: new Map(), segments: new Map(), inputs: [] };

/** A country of so many things by a fixed rule: provinces with cities, industries in three levels, products with kinds. */
export function madeWorld(count: number, salt = 1): MadeWorld {
  const things: Thing[] = [];
  const links: LinkRow[] = [];
  const pick = (at: number, of: number) =>
    Math.floor((((at * 2_654_435_761 + salt * 40_503) % 4_294_967_296) / 4_294_967_296) * of);
  const regions = Math.max(1, Math.floor(count / 300));
  const industries = Math.max(1, Math.floor(count / 100));
  const firms = Math.max(1, Math.floor(count / 20));
  for (let at = 0; at < regions; at += 1) {
    things.push(thing('REGION', `r${at}`));
    if (at >= 10) links.push(link('PART_OF', ['REGION', `r${at}`], ['REGION', `r${pick(at, 10)}`]));
  }
  for (let at = 0; at < industries; at += 1) {
    things.push(thing('INDUSTRY', `i${at}`));
    if (at >= 8) links.push(link('PART_OF', ['INDUSTRY', `i${at}`], ['INDUSTRY', `i${pick(at, Math.ceil(at / 4))}`]));
  }
  for (let at = 0; at < firms; at += 1) {
    things.push(thing('ENTERPRISE', `e${at}`, at % 9 === 0 ? 20_250_101 : 0));
    if (at % 17 > 0) links.push(link('LOCATED_IN', ['ENTERPRISE', `e${at}`], ['REGION', `r${pick(at, regions)}`]));
    links.push(link('CLASSIFIED_AS', ['ENTERPRISE', `e${at}`], ['INDUSTRY', `i${pick(at + 7, industries)}`]));
  }
  const products = Math.max(1, count - things.length);
  for (let at = 0; at < products; at += 1) {
    things.push(thing('PRODUCT', `p${at}`));
    if (at % 3 === 0 && at > 30)
      links.push(link('KIND_OF', ['PRODUCT', `p${at}`], ['PRODUCT', `p${pick(at, Math.ceil(at / 12))}`]));
    if (at % 2 === 0) links.push(link('PRODUCES', ['ENTERPRISE', `e${pick(at + 3, firms)}`], ['PRODUCT', `p${at}`]));
    if (at % 5 === 1) links.push(link('INPUT_OF', ['PRODUCT', `p${pick(at, 40)}`], ['PRODUCT', `p${at}`]));
  }
  return { things, links, structure: NO_CHAINS };
}

export const atlasOf = ({ things, links, structure }: MadeWorld) => buildAtlas(1, things, links, structure);

/** The map at a date as the page reads it. */
export async function readMap(world: MadeWorld, day = 99_991_231) {
  const atlas = await atlasOf(world);
  const bytes = columnsOf(atlas, await atDate(atlas, day));
  return { atlas, map: readAtlas(new Uint8Array(bytes).buffer) };
}
