import type { Structure } from '../chain/structure.ts';
import type { SurveyFact } from '../gap/facts.ts';
import type { Scope } from '../gap/scope.ts';
import { dayOfSurvey, surveyedBy } from '../gap/standing.ts';
import type { AreaTree } from '../place/area.ts';

/** Zones of an area that are in no other zone, by id; the area itself is none of them. */
export const zonesIn = (tree: AreaTree, { area, inside }: Pick<Scope, 'area' | 'inside'>): string[] =>
  [...inside].filter((id) => id !== area && tree.zone(id) === id).sort();

/** Counties and outermost zones of an area, in tree order: what takes a survey sheet of its own. */
export function placesToSurvey(tree: AreaTree, area: string): string[] {
  const within = (id: string): string[] =>
    [...tree.children(id)].sort((a, b) => a.localeCompare(b)).flatMap((child) => [child, ...within(child)]);
  return within(area).filter((id) => tree.zone(id) === id || tree.areas.get(id)?.kind === 'COUNTY');
}

/** Where each segment was surveyed completely by a date, by segment: area ids. */
export function surveyedPlaces(
  structure: Structure,
  surveys: readonly SurveyFact[],
  asOf: number,
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const survey of surveys) {
    if (survey.state !== 'COMPLETE' || survey.known > asOf || dayOfSurvey(survey) > asOf) continue;
    for (const segment of surveyedBy(structure, survey)) {
      const places = found.get(segment) ?? new Set();
      found.set(segment, places.add(survey.in));
    }
  }
  return found;
}

/** The zones of a list that lie in a place where a segment was surveyed, and the rest. */
export function splitBySurvey(
  tree: AreaTree,
  zones: readonly string[],
  surveyed: ReadonlySet<string> | undefined,
): { done: string[]; open: string[] } {
  const isDone = (zone: string) => [zone, ...tree.wider(zone)].some((place) => surveyed?.has(place));
  return { done: zones.filter(isDone), open: zones.filter((zone) => !isDone(zone)) };
}
