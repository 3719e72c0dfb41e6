import type { Context } from '../api/context.ts';
import { withFiguresInForce } from '../conflict/figures-in-force.ts';
import { loadObservations } from '../figure/indicators.ts';
import type { ObservationRow } from '../figure/observation.ts';
import type { ProjectFact } from '../gap/facts.ts';
import { type Scope, scopeOf } from '../gap/scope.ts';
import { stillOpen } from '../gap/situation.ts';
import type { Bound, MechanismKind, PriorityRank, Standing } from '../gen/schema.ts';
import type { Day } from '../model/date.ts';
import { statement } from '../neo4j/statement.ts';

const priorities = statement('zone/priorities');
const mechanisms = statement('zone/mechanisms');
const projects = statement('zone/projects');
const enterprises = statement('zone/enterprises');

/** A chain or an industry that a place puts first. */
export type PriorityRow = {
  key: string;
  place: string;
  /** `Chain:led` or `Industry:36`. */
  target: string;
  rank: PriorityRank;
  known: Day;
  standing: Standing;
  confidence: number | null;
};

export type MechanismRow = {
  key: string;
  name: string;
  nameEn: string | null;
  kind: MechanismKind;
  rulesZh: string | null;
  rulesEn: string | null;
  place: string;
  aimsAt: readonly string[];
  known: Day;
};

export type SitedProject = ProjectFact & {
  place: string;
  investmentWan: number | null;
  investmentBound: Bound | null;
  /** 亩. */
  landMu: number | null;
  industry: string | null;
};

/** An enterprise at a place with one thing it does there; a row each. */
export type PresenceRow = {
  /** Key. */
  enterprise: string;
  place: string;
  industry: string | null;
  segment: string | null;
  status: 'OPERATING' | 'PILOT' | 'MENTIONED' | 'CLOSED' | null;
  function: 'PRODUCTION' | 'RESEARCH' | 'SALES' | null;
  from: Day | null;
  until: Day | null;
  known: Day;
};

/** All that is known of the zones of a city at a date, and of the areas around them. */
export type ZoneFacts = {
  scope: Scope;
  priorities: readonly PriorityRow[];
  mechanisms: readonly MechanismRow[];
  projects: readonly SitedProject[];
  enterprises: readonly PresenceRow[];
  /** Those of them that a closing has not silenced, wherever in home it was told. */
  open: ReadonlySet<PresenceRow>;
  observations: readonly ObservationRow[];
};

/** Five statements at once. The whole of home is read: zones overlap with neighbours outside the area asked for. */
export async function loadZoneFacts(context: Context, area: string, asOf: Day): Promise<ZoneFacts> {
  const { tree, disputed } = await context.catalogue();
  const scope = scopeOf(tree, area, asOf);
  const around = { places: [...scope.homeInside, ...tree.wider(scope.home)], asOf: BigInt(asOf) };
  const home = { places: [...scope.homeInside], asOf: BigInt(asOf) };
  const [first, rules, sited, present, observations] = await Promise.all([
    context.graph.read(priorities, around),
    context.graph.read(mechanisms, around),
    context.graph.read(projects, home),
    context.graph.read(enterprises, home),
    loadObservations(context, scope.homeInside, asOf),
  ]);
  const doings = present as unknown as PresenceRow[];
  return {
    scope,
    priorities: first as unknown as PriorityRow[],
    mechanisms: rules as unknown as MechanismRow[],
    projects: (sited as unknown as SitedProject[]).map(withFiguresInForce(disputed, asOf)),
    enterprises: doings,
    open: new Set(stillOpen(doings, asOf)),
    observations,
  };
}
