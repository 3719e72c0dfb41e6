import type { Catalogue } from '../api/catalogue.ts';
import { withInvestmentInForce } from '../conflict/investment-in-force.ts';
import type { Graph } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import type { ActivityFact, Facts, LeadershipFact, ProjectFact, PurchaseFact, SurveyFact } from './facts.ts';
import type { Scope } from './scope.ts';

const activities = statement('gap/activities');
const projects = statement('gap/projects');
const purchases = statement('gap/purchases');
const surveys = statement('gap/surveys');
const leaderships = statement('gap/leaderships');

/** All facts of home, and the vague ones around it, that were known by a date: five statements at once. */
export async function loadFacts(
  graph: Graph,
  { investments, unplaced }: Pick<Catalogue, 'investments' | 'unplaced'>,
  { homeInside, wider, asOf }: Scope,
): Promise<Facts> {
  const within = { places: [...homeInside, ...wider], asOf: BigInt(asOf) };
  const [a, b, c, d, e] = await Promise.all([
    graph.read(activities, { ...within, unplaced: unplaced.enterprises }),
    graph.read(projects, { ...within, unplaced: unplaced.projects }),
    graph.read(purchases, within),
    graph.read(surveys, within),
    graph.read(leaderships, within),
  ]);
  return {
    activities: a as unknown as ActivityFact[],
    projects: (b as unknown as ProjectFact[]).map(withInvestmentInForce(investments, asOf)),
    purchases: c as unknown as PurchaseFact[],
    surveys: d as unknown as SurveyFact[],
    leaderships: e as unknown as LeadershipFact[],
  };
}
