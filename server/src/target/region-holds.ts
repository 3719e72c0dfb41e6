import type { AreaTree } from '../place/area.ts';

/** Whether a place lies in a region: surely, surely not, or it is too wide to say. */
export type Holding = 'IN' | 'MAYBE' | 'OUT';

/** A firm of a province without a city is not decidably in a macro-region of which only cities are members. */
export function regionHolds(tree: AreaTree, region: string, place: string): Holding {
  const around = new Set([place, ...tree.wider(place)]);
  const parts = [region, ...(tree.areas.get(region)?.members ?? [])];
  if (parts.some((part) => around.has(part))) return 'IN';
  return parts.some((part) => tree.wider(part).includes(place)) ? 'MAYBE' : 'OUT';
}

/** The best of several regions, with those that give it. */
export function bestHolding<Aim extends { region: string }>(
  tree: AreaTree,
  aims: readonly Aim[],
  place: string,
): { holding: Holding; aims: readonly Aim[] } {
  for (const holding of ['IN', 'MAYBE'] as const) {
    const found = aims.filter(({ region }) => regionHolds(tree, region, place) === holding);
    if (found.length > 0) return { holding, aims: found };
  }
  return { holding: 'OUT', aims: [] };
}
