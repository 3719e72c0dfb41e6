import { cityStructure } from '../chain/made-chains.ts';
import type { Chain, Input, Segment, Structure } from '../chain/structure.ts';
import { type DisputedFigure, type DisputedFigures, disputedBy } from '../conflict/figures-in-force.ts';
import { newestDay, type Source } from '../evidence/source.ts';
import type { Unplaced } from '../gap/facts.ts';
import type { Industry } from '../industry/industry.ts';
import type { Day } from '../model/date.ts';
import type { Graph } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import { type Area, AreaTree } from '../place/area.ts';

/** What is small and has no date of its own: kept in memory for one version of the data. */
export type Catalogue = {
  version: number;
  /** All chains with their inputs, those that staff made among them: to look one up, to correct one. */
  templates: Structure;
  /** The chains and inputs that figures rest on: the city's, without the chains that staff made. */
  structure: Structure;
  /** Names the chains made by staff that `structure` holds all the same, as the question is about them; else empty. */
  over: string;
  tree: AreaTree;
  /** Ids of the cities that have facts of their own. */
  cities: readonly string[];
  sources: ReadonlyMap<string, Source>;
  industries: ReadonlyMap<string, Industry>;
  /** Dates of sources that report progress, by area id. */
  reports: ReadonlyMap<string, readonly Day[]>;
  /** By subject (`Project:mled-panel`): about what sources disagree first, and from which date on that is known. */
  conflicts: ReadonlyMap<string, { key: string; known: Day }>;
  /** By project: statements in force go before the figures of the row. */
  disputed: DisputedFigures;
  /** Keys of what may lie anywhere: looked for once, since only a scan finds it. */
  unplaced: Unplaced;
  defaultDay: Day;
};

const parts = {
  chains: statement('chain/chains'),
  segments: statement('chain/segments'),
  inputs: statement('chain/inputs'),
  areas: statement('place/areas'),
  cities: statement('place/cities'),
  sources: statement('evidence/sources'),
  conflicts: statement('evidence/conflicts'),
  disputed: statement('conflict/of-projects'),
  industries: statement('industry/industries'),
  unplaced: statement('gap/unplaced'),
};

function reportsOf(sources: readonly Source[]): Map<string, Day[]> {
  const reports = new Map<string, Day[]>();
  for (const { date, reports: areas } of sources) {
    if (date === null) continue;
    for (const area of areas) reports.set(area, [...(reports.get(area) ?? []), date]);
  }
  return reports;
}

const byKey = <T extends { key: string }>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.map((row) => [row.key, row]));

async function load(graph: Graph, current: number): Promise<Catalogue> {
  const rows = async <T>(part: keyof typeof parts): Promise<T[]> => (await graph.read(parts[part])) as T[];
  const [chains, segments, inputs, areas, cities, sources, conflicts, disputed, industries, [unplaced]] =
    await Promise.all([
      rows<Chain>('chains'),
      rows<Segment>('segments'),
      rows<Input>('inputs'),
      rows<Area>('areas'),
      rows<{ id: string }>('cities'),
      rows<Source>('sources'),
      rows<{ subject: string; key: string; known: Day }>('conflicts'),
      rows<DisputedFigure>('disputed'),
      rows<Industry>('industries'),
      rows<Unplaced>('unplaced'),
    ]);
  const templates = { chains: byKey(chains), segments: byKey(segments), inputs };
  return {
    version: current,
    templates,
    structure: cityStructure(templates),
    over: '',
    tree: new AreaTree(areas),
    cities: cities.map(({ id }) => id),
    sources: byKey(sources),
    industries: byKey(industries),
    reports: reportsOf(sources),
    conflicts: new Map(conflicts.map(({ subject, key, known }) => [subject, { key, known }])),
    disputed: disputedBy(disputed),
    unplaced: unplaced ?? { enterprises: [], projects: [], formerProjects: [] },
    defaultDay: newestDay(sources),
  };
}

/** The catalogue of a version, read when that changed; requests that come together load once. */
export function catalogues(graph: Graph): (version: number) => Promise<Catalogue> {
  let loading: { version: number; catalogue: Promise<Catalogue> } | undefined;
  return (version) => {
    if (loading?.version !== version) {
      const catalogue = load(graph, version);
      const mine = { version, catalogue };
      loading = mine;
      catalogue.catch(() => {
        if (loading === mine) loading = undefined;
      });
    }
    return loading.catalogue;
  };
}
