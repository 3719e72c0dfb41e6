import type { TargetOutcome } from '../gen/schema.ts';
import type { AreaTree } from '../place/area.ts';
import { comersFrom, type OriginAim, outcomeOf } from './aims.ts';
import type { Arrival } from './arrivals.ts';
import { provincesOf } from './sources.ts';

/** Area ids for provinces, ids of projects and enterprises for what came. */
export type OriginRegion = {
  region: string;
  whole: string[];
  part: string[];
  came: string[];
  undecided: string[];
  outcome: TargetOutcome | null;
  aims: OriginAim[];
};

/** The regions that somebody aims at, and all macro-regions, with what came from there to the area. */
export function originRegions(aims: readonly OriginAim[], here: readonly Arrival[], tree: AreaTree) {
  const macros = [...tree.areas.values()].filter(({ kind }) => kind === 'MACRO').map(({ id }) => id);
  const size = (region: string) => tree.inside(region).size;
  return [...new Set([...aims.map(({ region }) => region), ...macros])]
    .map((region): OriginRegion => {
      const { sure, undecided } = comersFrom(tree, region, here);
      const own = aims.filter((aim) => aim.region === region);
      return {
        region,
        ...provincesOf(tree, region),
        came: sure.map(({ id }) => id),
        undecided: undecided.map(({ id }) => id),
        outcome: own.length > 0 ? outcomeOf(sure.length, 0, undecided.length) : null,
        aims: own,
      };
    })
    .sort((a, b) => b.aims.length - a.aims.length || size(b.region) - size(a.region) || (a.region < b.region ? -1 : 1));
}
