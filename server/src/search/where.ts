import type { Catalogue } from '../api/catalogue.ts';
import type { SearchKind, Sentence } from '../gen/schema.ts';
import { narrower } from '../industry/industry.ts';
import { holderOf } from '../place/place-name.ts';

type Thing = { kind: SearchKind; key: string; place: string | null };

/** Keys of the chains that a segment, or the segments of an industry, are on. */
export function chainsOf({ templates: structure, industries }: Catalogue, { kind, key }: Thing): string[] {
  if (kind !== 'SEGMENT' && kind !== 'INDUSTRY') return [];
  const classes = new Set(kind === 'INDUSTRY' ? narrower(key, industries.values()) : []);
  const isIts = (segment: string) =>
    kind === 'SEGMENT' ? segment === key : classes.has(structure.segments.get(segment)?.industry ?? '');
  return [...structure.chains.values()]
    .filter(({ members }) => members.some(({ segment }) => isIts(segment)))
    .map((chain) => chain.key);
}

/** The place itself and the city around it, or what holds an area. */
function placeWords({ tree }: Catalogue, place: string | null): Sentence | null {
  const area = place === null ? undefined : tree.areas.get(place);
  if (!area) return null;
  const around = holderOf(tree, area.id, 'CITY') ?? holderOf(tree, area.id, 'PROVINCE');
  const places = around && around.id !== area.id ? [area, around] : [area];
  return {
    zh: places.map(({ name }) => name).join(' · '),
    en: places.map(({ name, nameEn }) => nameEn ?? name).join(' · '),
  };
}

/** Where a thing belongs, in words. */
export function whereOf(catalogue: Catalogue, thing: Thing): Sentence | null {
  const { templates: structure, sources, tree } = catalogue;
  const { kind, key, place } = thing;
  if (kind === 'ZONE' || kind === 'REGION')
    return placeWords(catalogue, tree.areas.get(`${kind === 'ZONE' ? 'Zone' : 'Region'}:${key}`)?.parent ?? null);
  if (kind === 'SOURCE') {
    const source = sources.get(key);
    const words = [source?.publisher, source?.dateText].filter((word) => word).join(' · ');
    return words === '' ? null : { zh: words, en: words };
  }
  if (kind === 'CHAIN') return structure.chains.get(key)?.made ? { zh: '自建链', en: 'chain of our own' } : null;
  const chains = chainsOf(catalogue, thing).flatMap((chain) => structure.chains.get(chain) ?? []);
  if (chains.length > 0)
    return { zh: chains.map(({ name }) => name).join('、'), en: chains.map(({ nameEn }) => nameEn).join(', ') };
  return placeWords(catalogue, place);
}
