import DataLoader from 'dataloader';
import type { ChangeRow } from '../change/change.ts';
import type { ActivityRow } from '../enterprise/activity.ts';
import type { EnterpriseRow } from '../enterprise/enterprise.ts';
import type { LeadershipRow } from '../enterprise/leadership.ts';
import { evidenceRows } from '../evidence/evidence-rows.ts';
import type { ClassificationRow } from '../industry/classification.ts';
import type { IndustryCounts } from '../industry/industry.ts';
import type { ChainListRow, ChiefUnitRow } from '../leader/chain-office.ts';
import { type Day, LAST } from '../model/date.ts';
import type { Gathered } from '../neo4j/gathered.ts';
import type { Graph } from '../neo4j/graph.ts';
import { type Statement, statement } from '../neo4j/statement.ts';
import type { NoteRow } from '../note/note.ts';
import type { ObstacleRow } from '../obstacle/obstacle.ts';
import type { ProductionRow, ProductRow } from '../product/product.ts';
import type { DisagreementRow } from '../project/disagreement.ts';
import type { ListingRow } from '../project/listing.ts';
import type { Joined, ProjectRow } from '../project/project.ts';
import type { StageEventRow } from '../project/stage-event.ts';
import { type ToldProject, toldAt } from '../project/told-at.ts';
import type { EntryRow, ShortlistRow } from '../shortlist/shortlist.ts';

const statements = {
  enterprise: statement('enterprise/by-key'),
  activities: statement('enterprise/activities'),
  leaderships: statement('enterprise/leaderships'),
  enterpriseProjects: statement('enterprise/projects'),
  enterpriseStatements: statement('enterprise/statements'),
  project: statement('project/by-key'),
  stageEvents: statement('project/stage-events'),
  stageEvent: statement('project/stage-event-by-key'),
  projectStatements: statement('project/statements'),
  phases: statement('project/phases'),
  listings: statement('project/listings'),
  disagreements: statement('project/disagreements'),
  zoneCounts: statement('place/zone-counts'),
  shortlist: statement('shortlist/by-key'),
  shortlistEntries: statement('shortlist/entries'),
  shortlistsOfEnterprise: statement('shortlist/of-enterprise'),
  chiefUnits: statement('leader/chief-units'),
  chainLists: statement('leader/chain-lists'),
  change: statement('change/by-key'),
  revision: statement('change/revisions'),
  notes: statement('note/on'),
  note: statement('note/by-key'),
  obstacles: statement('obstacle/of-projects'),
  product: statement('product/by-key'),
  productSegments: statement('product/segments'),
  productKinds: statement('product/kinds'),
  productInputs: statement('product/inputs'),
  makers: statement('product/makers'),
  productions: statement('product/of-enterprise'),
  classifications: statement('industry/of-enterprise'),
  industryCounts: statement('industry/counts'),
};

/** `wanted`: the key that was asked for, where a row answers to more than its own. */
type One = { key: string; wanted?: string };
type Known = One & { known: Day };
type Loader<T> = { load(key: string): Promise<T | null> };

/**
 * One edge = one fixed statement for all keys of a request, and of the requests that come together. What only changes
 * with the version of the data comes from what is `kept` of it; shortlists change without it.
 */
export function createLoaders(graph: Graph, fresh: Gathered, kept: Gathered) {
  const one = <T extends One>(source: Statement, read = kept) =>
    new DataLoader<string, T | null>(async (keys) => {
      const found = await read(source, keys, (row) => String(row.wanted ?? row.key));
      return found.map(([row]) => (row as T | undefined) ?? null);
    });
  const many = <T extends object>(source: Statement, read = kept) =>
    new DataLoader<string, T[]>(async (keys) => (await read(source, keys, (row) => String(row.owner))) as T[][]);
  const told = many<ToldProject>(statements.project);
  const projectAt = (asOf: Day): Loader<ProjectRow> => ({ load: async (key) => toldAt(await told.load(key), asOf) });
  return {
    enterprise: one<EnterpriseRow>(statements.enterprise),
    activities: many<ActivityRow>(statements.activities),
    leaderships: many<LeadershipRow>(statements.leaderships),
    enterpriseProjects: many<Joined>(statements.enterpriseProjects),
    enterpriseStatements: many<Known>(statements.enterpriseStatements),
    /** As it stands. */
    project: projectAt(LAST),
    projectAt,
    stageEvents: many<StageEventRow>(statements.stageEvents),
    stageEvent: one<StageEventRow>(statements.stageEvent),
    projectStatements: many<Known>(statements.projectStatements),
    phases: many<Joined>(statements.phases),
    listings: many<ListingRow>(statements.listings),
    disagreements: many<DisagreementRow>(statements.disagreements),
    evidence: new DataLoader((keys: readonly string[]) => evidenceRows(graph, kept, keys)),
    chiefUnits: many<ChiefUnitRow>(statements.chiefUnits),
    chainLists: many<ChainListRow>(statements.chainLists),
    zoneCounts: one<One & { enterpriseCount: number; projectCount: number }>(statements.zoneCounts),
    shortlist: one<ShortlistRow>(statements.shortlist, fresh),
    shortlistEntries: many<EntryRow>(statements.shortlistEntries, fresh),
    shortlistsOfEnterprise: many<ShortlistRow>(statements.shortlistsOfEnterprise, fresh),
    change: one<ChangeRow>(statements.change),
    notes: many<NoteRow>(statements.notes),
    note: one<NoteRow>(statements.note),
    obstacles: many<ObstacleRow>(statements.obstacles),
    product: one<ProductRow>(statements.product),
    productSegments: many<{ segment: string }>(statements.productSegments),
    productKinds: many<{ product: string; kind: boolean }>(statements.productKinds),
    productInputs: many<{ product: string; input: boolean }>(statements.productInputs),
    makers: many<ProductionRow>(statements.makers),
    productions: many<ProductionRow>(statements.productions),
    classifications: many<ClassificationRow>(statements.classifications),
    industryCounts: one<IndustryCounts>(statements.industryCounts),
    revision: one<One & { revision: number }>(statements.revision, fresh),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

/** All rows for keys that are known to exist; those that are gone since are left out. */
export async function loadAll<T>(loader: Loader<T>, keys: readonly string[]): Promise<T[]> {
  const rows = await Promise.all(keys.map((key) => loader.load(key)));
  return rows.filter((row) => row !== null);
}
