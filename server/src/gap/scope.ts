import type { Day } from '../model/date.ts';
import { keptBy } from '../model/kept-by.ts';
import type { AreaTree } from '../place/area.ts';

/** Where and when a question is asked. */
export type Scope = {
  area: string;
  /** The prefecture that contains the area; the area itself when it is wider. */
  home: string;
  asOf: Day;
  /** The area with all inside it; home with all inside it; the areas that contain the area. */
  inside: ReadonlySet<string>;
  homeInside: ReadonlySet<string>;
  wider: ReadonlySet<string>;
};

export function scopeOf(tree: AreaTree, area: string, asOf: Day): Scope {
  const home = tree.home(area);
  return {
    area,
    home,
    asOf,
    inside: tree.inside(area),
    homeInside: tree.inside(home),
    wider: new Set(tree.wider(area)),
  };
}

/** The same question asked of home. */
export const homeScope = (tree: AreaTree, scope: Scope): Scope => scopeOf(tree, scope.home, scope.asOf);

export type Position = 'INSIDE' | 'ELSEWHERE' | 'VAGUE' | 'FAR';

/** How a place lies to the area: inside it, elsewhere in home, unknown or wider than the area, or outside home. */
export function positionOf(place: string | null, scope: Scope): Position {
  if (place === null) return 'VAGUE';
  if (scope.inside.has(place)) return 'INSIDE';
  if (scope.wider.has(place)) return 'VAGUE';
  return scope.homeInside.has(place) ? 'ELSEWHERE' : 'FAR';
}

/** The date of the newest source that reports progress for a place or a wider one. */
export function horizonOf(
  tree: AreaTree,
  reports: ReadonlyMap<string, readonly Day[]>,
  place: string | null,
  asOf: Day,
): Day | undefined {
  if (place === null) return undefined;
  const days = [place, ...tree.wider(place)].flatMap((area) => reports.get(area) ?? []).filter((day) => day <= asOf);
  return days.length > 0 ? Math.max(...days) : undefined;
}

type Reported = { tree: AreaTree; reports: ReadonlyMap<string, readonly Day[]> };

/** The horizons of many places at a date, each worked out once. */
export const horizonsAt = ({ tree, reports }: Reported, asOf: Day) =>
  keptBy((place: string | null) => horizonOf(tree, reports, place, asOf));
