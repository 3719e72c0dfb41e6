import type { Context } from '../api/context.ts';
import { withInvestmentInForce } from '../conflict/investment-in-force.ts';
import type { EnterpriseRow } from '../enterprise/enterprise.ts';
import type { Assessment } from '../gap/assess.ts';
import type { Standing } from '../gen/schema.ts';
import type { Day } from '../model/date.ts';
import { groupBy } from '../model/group-by.ts';
import { Recent } from '../model/recent.ts';
import type { Graph } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import { type ProductMatch, pairsOf, productMatches } from '../product/segment-matches.ts';
import { type Candidate, INDICATORS, newestFigure } from './candidate.ts';
import { makingOf } from './making.ts';

export type { Candidate } from './candidate.ts';

const makers = statement('target/candidates');
const productMakers = statement('target/product-makers');
const candidateFacts = statement('target/candidate-facts');

/** Segments whose candidates are kept; 5,000 candidates hold about 5 MB. */
const KEPT = 64;

const SPECIALISED = '专精特新';
const LISTED = 'listed';

type MakerRow = Omit<EnterpriseRow, 'unnamed' | 'countLow' | 'aliases'> & { aliases: string[] | null; source: string };

/** That it makes a segment, by one statement. */
type Made = { segment: string; share: number | null; told: string };

/** By an activity that a source states. */
export type ActivityRow = MakerRow & Made & { activity: string; known: Day; works: string | null; standing: Standing };

/** By a product that is one of the segment's. */
export type Production = Made & { product: string; production: string };

type ProducerRow = MakerRow & { makes: readonly Production[] };

type FactRow = { enterprise: string } & (
  | { what: 'FIGURE'; fact: Candidate['figures'][number] }
  | { what: 'LIST'; fact: Candidate['lists'][number] }
  | { what: 'SAID'; fact: Candidate['said'][number] }
  | { what: 'PROJECT'; fact: Candidate['projects'][number] }
);

const kept = new WeakMap<Graph, Recent<Candidate[]>>();

/**
 * The enterprises outside home that make these segments or products of theirs, none of them here already, each once, by
 * key: three statements at once when not at hand.
 */
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

async function read(context: Context, { scope }: Assessment, segments: readonly string[]): Promise<Candidate[]> {
  const { graph, catalogue } = context;
  const asOf = BigInt(scope.asOf);
  const home = [...scope.homeInside];
  const places = [...home, ...scope.wider];
  const matches = await productMatches(context, segments);
  const pairs = pairsOf(matches, scope.asOf);
  const [stated, producing, facts] = await Promise.all([
    graph.read(makers, { segments, home, places, asOf }) as Promise<ActivityRow[]>,
    pairs.length > 0
      ? (graph.read(productMakers, { pairs, home, places, asOf }) as Promise<ProducerRow[]>)
      : Promise.resolve([]),
    graph.read(candidateFacts, {
      segments,
      products: [...new Set(pairs.map(({ product }) => product))],
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
    const { project: key, investmentWan, investmentBound } = row.fact;
    const now = inForce({ key, investmentWan, investmentBound });
    return { ...row, fact: { ...row.fact, investmentWan: now.investmentWan, investmentBound: now.investmentBound } };
  };
  const known = groupBy(facts.map(invested), ({ enterprise }) => enterprise);
  const activities = groupBy(stated, ({ key }) => key);
  const producers = new Map(producing.map((row) => [row.key, row]));
  return [...new Set([...activities.keys(), ...producers.keys()])]
    .map((key) => candidateOf(activities.get(key) ?? [], producers.get(key), known.get(key) ?? [], matches))
    .sort((a, b) => (a.enterprise.key < b.enterprise.key ? -1 : 1));
}

const byKey = (a: ActivityRow, b: ActivityRow): number => (a.activity < b.activity ? -1 : 1);

const NOTHING: readonly never[] = [];

function candidateOf(
  activities: readonly ActivityRow[],
  producer: ProducerRow | undefined,
  known: readonly FactRow[],
  matches: ReadonlyMap<string, readonly ProductMatch[]>,
): Candidate {
  const row: MakerRow = activities[0] ?? (producer as ProducerRow);
  const { key, name, nameEn, kind, code, aliases, source, place, industry } = row;
  const facts = <What extends FactRow['what']>(what: What) =>
    known.length === 0
      ? NOTHING
      : known
          .filter((row): row is Extract<FactRow, { what: What }> => row.what === what)
          .map(({ fact }) => fact as Extract<FactRow, { what: What }>['fact'])
          .sort((a, b) => (a.key < b.key ? -1 : 1));
  const figures = facts('FIGURE');
  const works = activities.length === 1 ? activities : [...activities].sort(byKey);
  return {
    enterprise: { key, name, nameEn, kind, code, aliases: aliases ?? [], unnamed: false, countLow: 1, place, industry },
    source,
    place: place ?? works.find((row) => row.works !== null)?.works ?? null,
    makes: makingsOf(activities, producer?.makes ?? [], matches),
    turnover: newestFigure(figures, INDICATORS.turnover),
    figures,
    lists: facts('LIST'),
    said: facts('SAID'),
    projects: facts('PROJECT'),
  };
}

/** By segment. */
function makingsOf(
  activities: readonly ActivityRow[],
  productions: readonly Production[],
  matches: ReadonlyMap<string, readonly ProductMatch[]>,
): Candidate['makes'] {
  const stated = groupBy(activities, ({ segment }) => segment);
  const made = groupBy(productions, ({ segment }) => segment);
  return new Map(
    [...new Set([...stated.keys(), ...made.keys()])].map((segment) => [
      segment,
      makingOf(stated.get(segment) ?? [], made.get(segment) ?? [], matches.get(segment) ?? []),
    ]),
  );
}
