import { type DisputedInvestments, withInvestmentInForce } from '../conflict/investment-in-force.ts';
import type { Graph } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import type { ActivityFact, Facts, LeadershipFact, ProjectFact, PurchaseFact, SurveyFact } from './facts.ts';
import type { Scope } from './scope.ts';

const activities = statement('gap/activities');
const projects = statement('gap/projects');
const purchases = statement('gap/purchases');
const surveys = statement('gap/surveys');
const leaderships = statement('gap/leaderships');
const producers = statement('gap/producers');

/** Fixed statements of the first screen, explained and warmed up at start. */
const factStatements = [activities, projects, purchases, surveys, leaderships];

/** All facts of home, and the vague ones around it, that were known by a date: five statements at once. */
export async function loadFacts(
  graph: Graph,
  investments: DisputedInvestments,
  { homeInside, wider, asOf }: Scope,
): Promise<Facts> {
  const parameters = { places: [...homeInside, ...wider], asOf: BigInt(asOf) };
  const [a, b, c, d, e] = await Promise.all(factStatements.map((each) => graph.read(each, parameters)));
  return {
    activities: a as unknown as ActivityFact[],
    projects: (b as unknown as ProjectFact[]).map(withInvestmentInForce(investments, asOf)),
    purchases: c as unknown as PurchaseFact[],
    surveys: d as unknown as SurveyFact[],
    leaderships: e as unknown as LeadershipFact[],
  };
}

/**
 * Of segments that stand on chains made by staff only: who makes a product that is such a segment. The data say where a
 * firm is registered, not where it makes it: a hint, to be verified.
 */
export const producersOf = async (
  graph: Graph,
  segments: readonly string[],
  { homeInside, wider, asOf }: Scope,
): Promise<ActivityFact[]> =>
  (await graph.read(producers, {
    segments,
    places: [...homeInside, ...wider],
    asOf: BigInt(asOf),
  })) as unknown as ActivityFact[];
