import type { Catalogue } from '../api/catalogue.ts';
import { segmentsApart } from '../chain/made-chains.ts';
import type { Metrics } from '../chain/metrics.ts';
import type { Chain, Structure } from '../chain/structure.ts';
import type { Day } from '../model/date.ts';
import type { Graph } from '../neo4j/graph.ts';
import { inTurns, type Work } from '../process/in-turns.ts';
import type { Facts } from './facts.ts';
import { type FactReader, producersOf } from './load-facts.ts';
import { type Scope, scopeOf } from './scope.ts';
import { type ScoredChain, scoreChain } from './score.ts';
import { type Prepared, prepare } from './standing.ts';

/** The chains of an area at a date, scored, with the facts they rest on. */
export type Assessment = {
  scope: Scope;
  facts: Facts;
  /** Of all segments, also of those that are on no chain. */
  standing: Prepared;
  chains: ReadonlyMap<string, ScoredChain>;
};

/** What assessing takes of the catalogue. */
export type Ground = Pick<Catalogue, 'structure' | 'tree' | 'reports'>;

/** Reads the facts of home and scores them. Errors: those of `Graph.read`. */
export async function assess(
  graph: Graph,
  facts: FactReader,
  catalogue: Catalogue,
  area: string,
  asOf: Day,
): Promise<Assessment> {
  const scope = scopeOf(catalogue.tree, area, asOf);
  const known = await facts(catalogue, scope);
  const apart = segmentsApart(catalogue.structure);
  const producers = apart.length > 0 ? await producersOf(graph, apart, scope) : [];
  const all = producers.length > 0 ? { ...known, activities: [...known.activities, ...producers] } : known;
  const standing = prepare({ ...catalogue, facts: all }, scope);
  await inTurns(everyStanding(standing, scoredIn(catalogue.structure)));
  return scoredBy(standing, catalogue, scope, all);
}

/** A nation's segments take a second together: others are answered between them. */
function* everyStanding({ standingOf }: Prepared, chains: readonly Chain[]): Work<void> {
  for (const { members } of chains)
    for (const { segment } of members) {
      standingOf(segment);
      yield;
    }
}

const scoredIn = ({ chains, scored }: Structure): Chain[] =>
  [...chains.values()].filter(({ key }) => scored?.has(key) ?? true);

/** The assessment that facts give, without a database; `like`: one of the same ground, whose metrics are taken over. */
export function assessed(
  { structure, tree, reports }: Ground,
  scope: Scope,
  facts: Facts,
  like?: Assessment,
): Assessment {
  return scoredBy(prepare({ structure, tree, reports, facts }, scope), { structure }, scope, facts, like);
}

function scoredBy(
  standing: Prepared,
  { structure }: Pick<Ground, 'structure'>,
  scope: Scope,
  facts: Facts,
  like?: Assessment,
): Assessment {
  const chains = new Map(
    scoredIn(structure).map((chain) => {
      const other = like?.chains.get(chain.key);
      return [chain.key, scoreChain(chain, structure, standing.standingOf, other && metricsIn(other))];
    }),
  );
  return { scope, facts, standing, chains };
}

/** The metrics of a scored chain: they depend on its structure only. */
export const metricsIn = ({ segments }: ScoredChain): Map<string, Metrics> =>
  new Map([...segments].map(([segment, { metrics }]) => [segment, metrics]));
