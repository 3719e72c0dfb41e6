import type { AreaKind } from '../gen/schema.ts';
import type { Area, AreaTree } from './area.ts';

/** The area that a place id names; null when the place is unknown. */
export const placeOf = (tree: AreaTree, place: string | null): Area | null =>
  place === null ? null : (tree.areas.get(place) ?? null);

/** The nearest area of a kind that holds a place, itself included; null without. */
export function holderOf(tree: AreaTree, place: string | null, kind: AreaKind): Area | null {
  const around = place === null ? [] : [place, ...tree.wider(place)];
  return around.map((id) => tree.areas.get(id)).find((area) => area?.kind === kind) ?? null;
}
