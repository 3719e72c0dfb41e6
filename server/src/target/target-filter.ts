import type { Catalogue } from '../api/catalogue.ts';
import type { QueryTargetsArgs, TargetFlag } from '../gen/schema.ts';
import { areaOf } from '../place/area-argument.ts';
import { listedState } from './factors/listed.ts';
import { failsNone, type Gates } from './gates.ts';
import { type MacroRegions, macroRegionsAt } from './macro-region.ts';
import type { Ranked, Ranking } from './ranking.ts';
import { flagsOf, targetFlags } from './target-flags.ts';
import { isAtLeast } from './turnover.ts';

/** Each filter by itself, so that one can be counted as if it were not set. */
const facets = ['regions', 'listed', 'gates', 'flags', 'turnover'] as const;
type Facet = (typeof facets)[number];
type Marked = { entry: Ranked; flags: readonly TargetFlag[] };
/** Null: what is known does not decide it. */
type Tests = Readonly<Record<Facet, (marked: Marked) => boolean | null>>;

/** The entries that pass all filters, and what the screen says of those that do not. */
export type Filtered = {
  entries: readonly Ranked[];
  hiddenUnknown: number;
  listedCount: number;
  flagCounts: readonly { flag: TargetFlag; count: number }[];
  regionCounts: readonly { region: MacroRegions['one']; count: number }[];
};

function testsOf(filter: QueryTargetsArgs, gates: Gates, tree: Catalogue['tree']): Tests {
  const places =
    filter.regions && new Set(filter.regions.flatMap((id) => [...tree.inside(areaOf('regions', id, tree).id)]));
  const from = filter.turnoverFrom ?? null;
  return {
    regions: ({ entry: { candidate } }) => !places || (candidate.place !== null && places.has(candidate.place)),
    listed: ({ entry: { candidate } }) => filter.listed == null || listedState(candidate) === filter.listed,
    gates: ({ entry: { candidate } }) => filter.passing !== true || failsNone(candidate, gates),
    flags: ({ flags }) => (filter.flags ?? []).every((flag) => flags.includes(flag)),
    turnover: ({ entry: { candidate } }) => from === null || isAtLeast(candidate.turnover, from),
  };
}

/** Ranks are those among all candidates: a filter leaves out, it moves nobody. Errors: BAD_ID, NOT_FOUND. */
export function filtered(ranking: Ranking, filter: QueryTargetsArgs, gates: Gates, { tree }: Catalogue): Filtered {
  const tests = testsOf(filter, gates, tree);
  const entries: Ranked[] = [];
  const inAnyRegion: Ranked[] = [];
  const flagged = new Map(targetFlags.map((flag) => [flag, 0]));
  let [hiddenUnknown, listedCount] = [0, 0];
  for (const entry of ranking.entries) {
    const marked = { entry, flags: flagsOf(entry.ranges) };
    const failed = facets.filter((facet) => tests[facet](marked) !== true);
    const passesBut = (facet: Facet) => failed.length === 0 || (failed.length === 1 && failed[0] === facet);
    if (failed.length === 0) entries.push(entry);
    if (passesBut('regions')) inAnyRegion.push(entry);
    if (passesBut('listed') && listedState(entry.candidate) === true) listedCount += 1;
    if (passesBut('flags')) for (const flag of marked.flags) flagged.set(flag, (flagged.get(flag) ?? 0) + 1);
    if (passesBut('turnover') && tests.turnover(marked) === null) hiddenUnknown += 1;
  }
  return {
    entries,
    hiddenUnknown,
    listedCount,
    flagCounts: [...flagged].map(([flag, count]) => ({ flag, count })),
    regionCounts: countRegions(ranking, inAnyRegion),
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
