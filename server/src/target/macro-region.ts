import type { Area, AreaTree } from '../place/area.ts';
import type { TargetWorld } from './target-world.ts';

/** The macro-regions that hold a place for sure. */
export function macroRegionsOf(tree: AreaTree, place: string): Area[] {
  const around = new Set([place, ...tree.wider(place)]);
  return [...tree.areas.values()].filter(
    ({ kind, members }) => kind === 'MACRO' && members.some((member) => around.has(member)),
  );
}

/** `one`: by which a place is called; `all`: that hold it. */
export type MacroRegions = { one: Area | null; all: readonly Area[] };

const NONE: MacroRegions = { one: null, all: [] };

const kept = new WeakMap<TargetWorld, Map<string, MacroRegions>>();

/**
 * The macro-regions of a place. It is called by the one that the targets of home name most often, of equal ones the
 * smallest, then by id; so that a firm of 深圳 is of 粤港澳大湾区 rather than of 东部 or 珠三角.
 */
export function macroRegionsAt(world: TargetWorld, place: string | null): MacroRegions {
  if (place === null) return NONE;
  const known = kept.get(world) ?? new Map<string, MacroRegions>();
  kept.set(world, known);
  const found = known.get(place) ?? workOut(world, place);
  known.set(place, found);
  return found;
}

/** The macro-region by which a place is called. */
export const macroRegionOf = (world: TargetWorld, place: string | null): Area | null =>
  macroRegionsAt(world, place).one;

function workOut({ catalogue: { tree }, targets }: TargetWorld, place: string): MacroRegions {
  const named = (id: string) => targets.filter(({ region }) => region === id).length;
  const all = macroRegionsOf(tree, place)
    .map((area) => ({ area, named: named(area.id), size: tree.inside(area.id).size }))
    .sort((a, b) => b.named - a.named || a.size - b.size || (a.area.id < b.area.id ? -1 : 1))
    .map(({ area }) => area);
  return { one: all[0] ?? null, all };
}
