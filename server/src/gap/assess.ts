import type { Catalogue } from '../api/catalogue.ts';
import { segmentsApart } from '../chain/made-chains.ts';
import type { Metrics } from '../chain/metrics.ts';
import type { Day } from '../model/date.ts';
import type { Graph } from '../neo4j/graph.ts';
import type { Facts } from './facts.ts';
import { type FactReader, factReader, producersOf } from './load-facts.ts';
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

export type Assessor = (catalogue: Catalogue, area: string, asOf: Day) => Promise<Assessment>;

/** Answers kept; an answer of 12 chains holds about 1 MB. */
const KEPT = 32;

/** Assesses by reading the facts of home and scoring them; recent answers of the same data version are kept. */
export function assessor(graph: Graph): Assessor {
  const kept = new Map<string, Promise<Assessment>>();
  const facts = factReader(graph);
  return (catalogue, area, asOf) => {
    const key = `${catalogue.version}|${catalogue.over}|${area}|${asOf}`;
    const found = kept.get(key);
    kept.delete(key);
    const answer = found ?? assess(graph, facts, catalogue, area, asOf);
    kept.set(key, answer);
    answer.catch(() => kept.delete(key));
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
    return answer;
  };
}

async function assess(
  graph: Graph,
  facts: FactReader,
  catalogue: Catalogue,
  area: string,
  asOf: Day,
): Promise<Assessment> {
  const scope = scopeOf(catalogue.tree, area, asOf);
  const known = await facts(catalogue, scope);
  const apart = segmentsApart(catalogue.structure);
  if (apart.length === 0) return assessed(catalogue, scope, known);
  const producers = await producersOf(graph, apart, scope);
  return assessed(catalogue, scope, { ...known, activities: [...known.activities, ...producers] });
}

/** The assessment that facts give, without a database; `like`: one of the same ground, whose metrics are taken over. */
export function assessed(
  { structure, tree, reports }: Ground,
  scope: Scope,
  facts: Facts,
  like?: Assessment,
): Assessment {
  const standing = prepare({ structure, tree, reports, facts }, scope);
  const scored = [...structure.chains.values()].filter(({ key }) => structure.scored?.has(key) ?? true);
  const chains = new Map(
    scored.map((chain) => {
      const other = like?.chains.get(chain.key);
      return [chain.key, scoreChain(chain, structure, standing.standingOf, other && metricsIn(other))];
    }),
  );
  return { scope, facts, standing, chains };
}

/** The metrics of a scored chain: they depend on its structure only. */
export const metricsIn = ({ segments }: ScoredChain): Map<string, Metrics> =>
  new Map([...segments].map(([segment, { metrics }]) => [segment, metrics]));
