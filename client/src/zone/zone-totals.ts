import type { PriorityCheckRowFragment, ZoneBoardQuery, ZoneRowFragment } from '../gen/graphql.ts';

type Match = ZoneRowFragment['projects'][number]['match'];
type Count = PriorityCheckRowFragment['leading'];

export const targetOf = ({ chain, industry }: Pick<ZoneRowFragment['priorities'][number], 'chain' | 'industry'>) =>
  chain ?? industry;

/** Projects of a zone by how they stand to its priorities; stopped ones are none. */
export function matchCounts(projects: readonly { match: Match; stopped: boolean }[]): Record<Match, number> {
  const counts: Record<Match, number> = { INSIDE: 0, OUTSIDE: 0, UNKNOWN: 0, NO_PRIORITIES: 0 };
  for (const { match, stopped } of projects) if (!stopped) counts[match] += 1;
  return counts;
}

const isUnknown = ({ state }: Count) => state === 'NOT_STATED';

/** Those of most projects first: where a planner looks first. */
export const byProjects = (zones: readonly ZoneRowFragment[]): ZoneRowFragment[] =>
  [...zones].sort((a, b) => b.projects.length - a.projects.length);

/** What the headline of the board says. */
export function boardTotals({ zones, overlaps }: ZoneBoardQuery['zoneBoard']) {
  return {
    zones: zones.length,
    unstated: zones.filter(({ check }) => isUnknown(check.leading)).length,
    noAuxiliary: zones.filter(({ check }) => isUnknown(check.auxiliary)).length,
    violated: zones.filter(({ check }) => check.leading.violated || check.auxiliary.violated).length,
    meets: zones.filter(({ check }) => check.leading.state === 'MEETS' && check.auxiliary.state === 'MEETS').length,
    overlaps: overlaps.length,
  };
}

/** Priorities that no project of their zone is in. */
export const withoutProject = (zones: readonly ZoneRowFragment[]) =>
  zones.flatMap(({ zone, priorities }) =>
    priorities.filter(({ projectCount }) => projectCount === 0).map((priority) => ({ zone, priority })),
  );

/** The newest figure of an indicator. */
export const newestLand = ({ observations }: ZoneRowFragment['land'], indicator: string) =>
  observations
    .filter((one) => one.indicator === indicator)
    .sort((a, b) => ((a.known ?? '') < (b.known ?? '') ? 1 : -1))[0];

/** Kinds of mechanisms that a project meets when it comes: approvals, services, what it is given. */
export const SERVICE_KINDS = ['REFORM', 'SERVICE', 'LAND', 'FINANCE', 'TALENT'] as const;
