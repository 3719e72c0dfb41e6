import type { Catalogue } from '../api/catalogue.ts';
import type { Assessment } from '../gap/assess.ts';
import { homeScope } from '../gap/scope.ts';
import { type Standing, standings } from '../gap/standing.ts';

/** An assessment lives as long as its answers are kept. */
const kept = new WeakMap<Assessment, ReadonlyMap<string, Standing>>();

/** Every segment as it stands at home: a leader buys in the whole city, whatever smaller area is looked at. */
export function homeStandings(catalogue: Catalogue, assessment: Assessment): ReadonlyMap<string, Standing> {
  const found = kept.get(assessment) ?? standingsAtHome(catalogue, assessment);
  kept.set(assessment, found);
  return found;
}

function standingsAtHome(
  { structure, tree, reports }: Catalogue,
  { scope, facts, chains }: Assessment,
): ReadonlyMap<string, Standing> {
  if (scope.area === scope.home) return new Map([...chains.values()].flatMap(({ segments }) => [...segments]));
  return standings({ structure, tree, reports, facts }, homeScope(tree, scope));
}

/** The segments that a leader in force operates in at home, itself or by a project it backs, by key. */
export const segmentsOfLeader = (standing: ReadonlyMap<string, Standing>, enterprise: string): string[] =>
  [...standing.values()]
    .filter(({ leaders }) => leaders.includes(enterprise))
    .map(({ segment }) => segment)
    .sort();
