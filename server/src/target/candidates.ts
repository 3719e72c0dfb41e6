import type { Context } from '../api/context.ts';
import type { EnterpriseRow } from '../enterprise/enterprise.ts';
import type { Assessment } from '../gap/assess.ts';
import type { Day } from '../model/date.ts';
import type { Graph } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import { type Candidate, INDICATORS, type Making, newestFigure } from './candidate.ts';
import { Recent } from './recent.ts';

export type { Candidate, Making } from './candidate.ts';

export const candidateStatement = statement('target/candidates');

/** Segments whose candidates are kept; 5,000 candidates hold about 5 MB. */
const KEPT = 64;

const SPECIALISED = '专精特新';
const LISTED = 'listed';

type Row = Omit<EnterpriseRow, 'unnamed' | 'countLow'> &
  Pick<Candidate, 'source' | 'figures' | 'lists' | 'said' | 'projects'> & {
    segment: string;
    activities: { key: string; known: Day; place: string | null; share: number | null; source: string }[];
  };

const kept = new WeakMap<Graph, Recent<Candidate[]>>();

/** The enterprises outside home that make these segments, each once, by key: one round trip for what is not at hand. */
export async function loadCandidates(
  context: Context,
  assessment: Assessment,
  segments: readonly string[],
): Promise<Candidate[]> {
  const { version } = await context.catalogue();
  const { home, asOf } = assessment.scope;
  const recent = kept.get(context.graph) ?? new Recent<Candidate[]>(KEPT);
  kept.set(context.graph, recent);
  const wanted = [...new Set(segments)].sort();
  return recent.of([version, home, asOf, ...wanted].join('|'), () => read(context, assessment, wanted));
}

async function read({ graph }: Context, { scope }: Assessment, segments: readonly string[]): Promise<Candidate[]> {
  const rows = (await graph.read(candidateStatement, {
    segments,
    places: [...scope.homeInside, ...scope.wider],
    indicators: Object.values(INDICATORS),
    list: SPECIALISED,
    property: LISTED,
    asOf: BigInt(scope.asOf),
  })) as Row[];
  const found = new Map<string, { row: Row; makes: Map<string, Making> }>();
  for (const row of rows) {
    const entry = found.get(row.key) ?? { row, makes: new Map<string, Making>() };
    entry.makes.set(row.segment, makingOf(row));
    found.set(row.key, entry);
  }
  return [...found.values()].map(candidateOf).sort((a, b) => (a.enterprise.key < b.enterprise.key ? -1 : 1));
}

function makingOf({ activities }: Row): Making {
  const told = activities
    .filter((activity) => activity.share !== null)
    .sort((a, b) => b.known - a.known || (a.key < b.key ? -1 : 1))[0];
  return {
    activities: activities.map(({ key }) => key),
    share: told ? { value: told.share ?? 0, activity: told.key, source: told.source } : null,
  };
}

function candidateOf({ row, makes }: { row: Row; makes: ReadonlyMap<string, Making> }): Candidate {
  const { key, name, nameEn, kind, code, aliases, place, industry } = row;
  return {
    enterprise: { key, name, nameEn, kind, code, aliases, unnamed: false, countLow: 1, place, industry },
    source: row.source,
    place: place ?? row.activities.find((activity) => activity.place !== null)?.place ?? null,
    makes,
    turnover: newestFigure(row.figures, INDICATORS.turnover),
    figures: row.figures,
    lists: row.lists,
    said: row.said,
    projects: row.projects,
  };
}
