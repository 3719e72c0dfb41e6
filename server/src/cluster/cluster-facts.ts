import type { Catalogue } from '../api/catalogue.ts';
import { withFiguresInForce } from '../conflict/figures-in-force.ts';
import type { StageFact } from '../gap/facts.ts';
import type { Scope } from '../gap/scope.ts';
import type { Bound, EnterpriseKind, Standing } from '../gen/schema.ts';
import type { Graph } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';

const enterprises = statement('cluster/enterprises');
const projects = statement('cluster/projects');
const lists = statement('cluster/lists');
const priorities = statement('cluster/priorities');

export type LocalEnterprise = {
  key: string;
  name: string;
  nameEn: string | null;
  kind: EnterpriseKind;
  place: string | null;
  supplies: readonly { key: string; buyer: string; segment: string | null }[];
};

export type LocalProject = {
  key: string;
  name: string;
  nameEn: string | null;
  place: string;
  phaseOf: string | null;
  investmentWan: number | null;
  investmentBound: Bound | null;
  fills: readonly string[];
  backers: readonly { key: string; enterprise: string }[];
  events: readonly StageFact[];
};

type Listed = { statement: string; id: string; name: string; nameEn: string | null };

export type ListRow = {
  key: string;
  name: string;
  nameEn: string | null;
  issuer: string | null;
  scope: string | null;
  date: string | null;
  members: readonly Listed[];
};

export type PriorityRow = Listed & { place: string; rank: 'LEADING' | 'AUXILIARY'; standing: Standing; source: string };

export type ClusterFacts = {
  enterprises: readonly LocalEnterprise[];
  projects: readonly LocalProject[];
  lists: readonly ListRow[];
  priorities: readonly PriorityRow[];
};

/** What the cluster map shows beyond the facts of the gaps: four statements at once. */
export async function loadClusterFacts(
  graph: Graph,
  { disputed, unplaced }: Pick<Catalogue, 'disputed' | 'unplaced'>,
  { homeInside, inside, wider, asOf }: Scope,
): Promise<ClusterFacts> {
  const places = [...homeInside, ...wider];
  const day = BigInt(asOf);
  const [a, b, c, d] = await Promise.all([
    graph.read(enterprises, { places, unplaced: unplaced.enterprises, asOf: day }),
    graph.read(projects, { places, asOf: day }),
    graph.read(lists, { asOf: day }),
    graph.read(priorities, { places: [...inside], asOf: day }),
  ]);
  return {
    enterprises: a as unknown as LocalEnterprise[],
    projects: (b as unknown as LocalProject[]).map(withFiguresInForce(disputed, asOf)),
    lists: c as unknown as ListRow[],
    priorities: d as unknown as PriorityRow[],
  };
}
