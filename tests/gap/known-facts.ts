import { type FactsOfAllDates, knownBy } from '../../server/src/gap/known-by.ts';
import type { Graph } from '../../server/src/neo4j/graph.ts';
import { type Statement, statement } from '../../server/src/neo4j/statement.ts';

const none: FactsOfAllDates = { activities: [], projects: [], purchases: [], surveys: [], leaderships: [] };
type Kind = keyof FactsOfAllDates;

/** The rows of one statement of `cypher/gap/` for these places, as far as they were known by a date. */
export async function knownFacts<K extends Kind>(graph: Graph, kind: K, places: readonly string[], asOf: number) {
  const [lost] = await graph.read(statement('gap/unplaced'));
  const read: Statement = statement(`gap/${kind}`);
  const unplaced = {
    activities: { unplaced: lost?.enterprises },
    projects: { unplaced: lost?.projects, formerUnplaced: lost?.formerProjects },
  };
  const rows = await graph.read(read, { places, ...unplaced[kind as keyof typeof unplaced] });
  return knownBy({ ...none, [kind]: rows }, asOf, new Map())[kind];
}
