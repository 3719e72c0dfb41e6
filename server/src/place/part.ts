import type { PartKind } from '../gen/schema.ts';
import type { AreaTree } from './area.ts';

/** Where in an area a thing lies. Parts never overlap: whatever lies in the area, or might, lies in just one of them. */
export type Part = {
  kind: PartKind;
  /** Of the zone or region; of the whole area for WITHIN; null for UNKNOWN. */
  area: string | null;
};

type Around = { area: string; inside: ReadonlySet<string>; wider: ReadonlySet<string> };

/**
 * The part of an area that a place belongs to: the outermost zone inside the area, else the outermost region inside it;
 * the area itself where nothing closer is said. Unknown and wider places may be in it or not. Undefined outside.
 */
export function partOf(tree: AreaTree, { area, inside, wider }: Around, place: string | null): Part | undefined {
  if (place === null || wider.has(place)) return { kind: 'UNKNOWN', area: null };
  if (!inside.has(place)) return undefined;
  const around = [place, ...tree.wider(place)].filter((each) => each !== area && inside.has(each));
  const zone = around.findLast((each) => each.startsWith('Zone:'));
  const region = around.at(-1);
  if (zone !== undefined) return { kind: 'ZONE', area: zone };
  return region === undefined ? { kind: 'WITHIN', area } : { kind: 'PLACE', area: region };
}

/** The same for equal parts, and for them only. */
export const keyOfPart = ({ kind, area }: Part): string => `${kind}|${area ?? ''}`;

/** Parts where the place is known: only there can two things be said to be in different places. */
export const isPlaced = ({ kind }: Part): boolean => kind === 'ZONE' || kind === 'PLACE';

/** The development zones right inside an area: they stand in a list of parts even when nothing is known in them. */
export const zonesIn = (tree: AreaTree, around: Around): Part[] =>
  [...around.inside]
    .filter((id) => id !== around.area && tree.areas.get(id)?.kind === 'DEVELOPMENT_ZONE')
    .map((id) => partOf(tree, around, id))
    .filter((part) => part !== undefined);
