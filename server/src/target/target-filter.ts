import type { Catalogue } from '../api/catalogue.ts';
import type { QueryTargetsArgs, TargetFlag } from '../gen/schema.ts';
import { areaOf } from '../place/area-argument.ts';
import { listedState } from './factors/listed.ts';
import { failsNone, type Gates } from './gates.ts';
import { type MacroRegions, macroRegionsAt } from './macro-region.ts';
import type { Ranked, Ranking } from './ranking.ts';
import { flagsOf, targetFlags } from './target-flags.ts';
import { isAtLeast } from './turnover.ts';

type Test = (entry: Ranked) => boolean;

/** The entries that pass all filters, and what the screen says of those that do not. */
export type Filtered = {
  entries: readonly Ranked[];
  hiddenUnknown: number;
  listedCount: number;
  flagCounts: readonly { flag: TargetFlag; count: number }[];
  regionCounts: readonly { region: MacroRegions['one']; count: number }[];
};

/** Ranks are those among all candidates: a filter leaves out, it moves nobody. Errors: BAD_ID, NOT_FOUND. */
export function filtered(ranking: Ranking, filter: QueryTargetsArgs, gates: Gates, { tree }: Catalogue): Filtered {
  const places =
    filter.regions && new Set(filter.regions.flatMap((id) => [...tree.inside(areaOf('regions', id, tree).id)]));
  const from = filter.turnoverFrom ?? null;
  const inRegions: Test = ({ candidate: { place } }) => !places || (place !== null && places.has(place));
  const isListed: Test = ({ candidate }) => filter.listed == null || listedState(candidate) === filter.listed;
  const passes: Test = ({ candidate }) => filter.passing !== true || failsNone(candidate, gates);
  const marks = new Map(ranking.entries.map((entry) => [entry, flagsOf(entry.ranges)]));
  const marked: Test = (entry) => (filter.flags ?? []).every((flag) => marks.get(entry)?.includes(flag));
  const isLarge = ({ candidate: { turnover } }: Ranked) => (from === null ? true : isAtLeast(turnover, from));
  const large: Test = (entry) => isLarge(entry) === true;
  const all = (...tests: Test[]) => ranking.entries.filter((entry) => tests.every((test) => test(entry)));
  return {
    entries: all(inRegions, isListed, passes, marked, large),
    hiddenUnknown: all(inRegions, isListed, passes, marked, (entry) => isLarge(entry) === null).length,
    listedCount: all(inRegions, passes, marked, large, ({ candidate }) => listedState(candidate) === true).length,
    flagCounts: targetFlags.map((flag) => ({
      flag,
      count: all(inRegions, isListed, passes, large, (entry) => marks.get(entry)?.includes(flag) ?? false).length,
    })),
    regionCounts: countRegions(ranking, all(isListed, passes, marked, large)),
  };
}

/** A place can be in several macro-regions and is counted in each, as the filter would find it; the most first. */
function countRegions({ world }: Ranking, entries: readonly Ranked[]): Filtered['regionCounts'] {
  const counts = new Map<MacroRegions['one'], number>();
  for (const { candidate } of entries) {
    const { all } = macroRegionsAt(world, candidate.place);
    for (const region of all.length > 0 ? all : [null]) counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  return [...counts]
    .map(([region, count]) => ({ region, count }))
    .sort(
      (a, b) =>
        Number(a.region === null) - Number(b.region === null) ||
        b.count - a.count ||
        ((a.region?.id ?? '') < (b.region?.id ?? '') ? -1 : 1),
    );
}
