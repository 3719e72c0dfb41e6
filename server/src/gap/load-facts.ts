import type { Catalogue } from '../api/catalogue.ts';
import type { Graph } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import type { ActivityFact, Facts } from './facts.ts';
import { type FactsOfAllDates, knownBy } from './known-by.ts';
import { homeScope, type Scope } from './scope.ts';

const activities = statement('gap/activities');
const projects = statement('gap/projects');
const purchases = statement('gap/purchases');
const surveys = statement('gap/surveys');
const leaderships = statement('gap/leaderships');
const producers = statement('gap/producers');

type Ground = Pick<Catalogue, 'version' | 'tree' | 'investments' | 'unplaced'>;
export type FactReader = (catalogue: Ground, scope: Scope) => Promise<Facts>;

/** Activities that are kept in memory, of all places together; 100,000 hold about 50 MB. */
const KEPT = 200_000;

/**
 * Facts are read once for a home and a version of the data, five statements at once, and are then known for every date
 * and every area inside it: moving through time asks the database nothing.
 */
export function factReader(graph: Graph): FactReader {
  let of = 0;
  let kept = new Map<string, { facts: Promise<FactsOfAllDates>; size: number }>();

  function factsOf({ version, tree, unplaced }: Ground, scope: Scope): Promise<FactsOfAllDates> {
    if (version !== of) {
      of = version;
      kept = new Map();
    }
    const own = kept;
    const home = homeScope(tree, scope);
    const entry = own.get(home.home) ?? { facts: readFacts(graph, unplaced, home), size: 0 };
    own.delete(home.home);
    own.set(home.home, entry);
    entry.facts.then(
      (facts) => {
        entry.size = facts.activities.length;
        makeRoom(own);
      },
      () => own.delete(home.home),
    );
    return entry.facts;
  }

  return async (catalogue, scope) => knownBy(await factsOf(catalogue, scope), scope.asOf, catalogue.investments);
}

/** Lets the places go that were not asked for the longest; one that is too large by itself is never kept. */
function makeRoom(kept: Map<string, { size: number }>): void {
  let sum = [...kept.values()].reduce((all, { size }) => all + size, 0);
  for (const [home, { size }] of kept) {
    if (sum <= KEPT) return;
    sum -= size;
    kept.delete(home);
  }
}

async function readFacts(
  graph: Graph,
  unplaced: Catalogue['unplaced'],
  { homeInside, wider }: Scope,
): Promise<FactsOfAllDates> {
  const places = [...homeInside, ...wider];
  const [a, b, c, d, e] = await Promise.all([
    graph.read(activities, { places, unplaced: unplaced.enterprises }),
    graph.read(projects, { places, unplaced: unplaced.projects }),
    graph.read(purchases, { places }),
    graph.read(surveys, { places }),
    graph.read(leaderships, { places }),
  ]);
  return { activities: a, projects: b, purchases: c, surveys: d, leaderships: e } as unknown as FactsOfAllDates;
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
