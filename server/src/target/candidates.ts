import type { Context } from '../api/context.ts';
import { withInvestmentInForce } from '../conflict/investment-in-force.ts';
import type { EnterpriseRow } from '../enterprise/enterprise.ts';
import type { Assessment } from '../gap/assess.ts';
import type { Day } from '../model/date.ts';
import { groupBy } from '../model/group-by.ts';
import type { Graph } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import { type Candidate, INDICATORS, type Making, newestFigure } from './candidate.ts';
import { Recent } from './recent.ts';

export type { Candidate } from './candidate.ts';

const makers = statement('target/candidates');
const candidateFacts = statement('target/candidate-facts');

/** Segments whose candidates are kept; 5,000 candidates hold about 5 MB. */
const KEPT = 64;

const SPECIALISED = '专精特新';
const LISTED = 'listed';

/** One activity of a maker. */
type Row = Omit<EnterpriseRow, 'unnamed' | 'countLow' | 'aliases'> & {
  aliases: string[] | null;
  segment: string;
  activity: string;
  known: Day;
  share: number | null;
  works: string | null;
  told: string;
  source: string;
};

type FactRow = { enterprise: string } & (
  | { what: 'FIGURE'; fact: Candidate['figures'][number] }
  | { what: 'LIST'; fact: Candidate['lists'][number] }
  | { what: 'SAID'; fact: Candidate['said'][number] }
  | { what: 'PROJECT'; fact: Candidate['projects'][number] }
);

const kept = new WeakMap<Graph, Recent<Candidate[]>>();

/** The enterprises outside home that make these segments, none of them here already, each once, by key: two statements at once when not at hand. */
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

async function read(
  { graph, catalogue }: Context,
  { scope }: Assessment,
  segments: readonly string[],
): Promise<Candidate[]> {
  const asOf = BigInt(scope.asOf);
  const home = [...scope.homeInside];
  const places = [...home, ...scope.wider];
  const [rows, facts] = await Promise.all([
    graph.read(makers, { segments, home, places, asOf }) as Promise<Row[]>,
    graph.read(candidateFacts, {
      segments,
      indicators: Object.values(INDICATORS),
      list: SPECIALISED,
      property: LISTED,
      asOf,
    }) as Promise<FactRow[]>,
  ]);
  const { investments } = await catalogue();
  const inForce = withInvestmentInForce(investments, scope.asOf);
  const invested = (row: FactRow): FactRow => {
    if (row.what !== 'PROJECT') return row;
    const { project: key, investmentWan } = row.fact;
    const now = inForce({ key, investmentWan, investmentBound: null });
    return { ...row, fact: { ...row.fact, investmentWan: now.investmentWan } };
  };
  const known = groupBy(facts.map(invested), ({ enterprise }) => enterprise);
  return [...groupBy(rows, ({ key }) => key)]
    .map(([key, own]) => candidateOf(own, known.get(key) ?? []))
    .sort((a, b) => (a.enterprise.key < b.enterprise.key ? -1 : 1));
}

const byKey = (a: { activity: string }, b: { activity: string }): number => (a.activity < b.activity ? -1 : 1);

function makingOf(rows: readonly Row[]): Making {
  const told = rows.filter(({ share }) => share !== null).sort((a, b) => b.known - a.known || byKey(a, b))[0];
  return {
    activities: rows.map(({ activity }) => activity).sort(),
    share: told ? { value: told.share ?? 0, activity: told.activity, source: told.told } : null,
  };
}

const NOTHING: readonly never[] = [];

function candidateOf(rows: readonly Row[], known: readonly FactRow[]): Candidate {
  const { key, name, nameEn, kind, code, aliases, source, place, industry } = rows[0] as Row;
  const facts = <What extends FactRow['what']>(what: What) =>
    known.length === 0
      ? NOTHING
      : known
          .filter((row): row is Extract<FactRow, { what: What }> => row.what === what)
          .map(({ fact }) => fact as Extract<FactRow, { what: What }>['fact'])
          .sort((a, b) => (a.key < b.key ? -1 : 1));
  const figures = facts('FIGURE');
  const works = rows.length === 1 ? rows : [...rows].sort(byKey);
  return {
    enterprise: { key, name, nameEn, kind, code, aliases: aliases ?? [], unnamed: false, countLow: 1, place, industry },
    source,
    place: place ?? works.find((row) => row.works !== null)?.works ?? null,
    makes: new Map([...groupBy(rows, ({ segment }) => segment)].map(([segment, own]) => [segment, makingOf(own)])),
    turnover: newestFigure(figures, INDICATORS.turnover),
    figures,
    lists: facts('LIST'),
    said: facts('SAID'),
    projects: facts('PROJECT'),
  };
}
