import type { Catalogue } from '../api/catalogue.ts';
import type { Context } from '../api/context.ts';
import { dayOf } from '../api/date.ts';
import type { EnterpriseRow } from '../enterprise/enterprise.ts';
import { enterpriseOf } from '../enterprise/enterprise-argument.ts';
import type { Assessment } from '../gap/assess.ts';
import { type Scope, scopeOf } from '../gap/scope.ts';
import type { QueryCascadeArgs } from '../gen/schema.ts';
import { homeStandings } from '../leader/home-standings.ts';
import { statement } from '../neo4j/statement.ts';
import { areaOf } from '../place/area-argument.ts';
import type { Network } from './downstream-shock.ts';
import { NotLocal } from './errors.ts';
import { type Fall, fallOf } from './fall.ts';
import { networkOf, type SupplyRow } from './network.ts';
import { type Producer, producersOf } from './producers.ts';

const supplies = statement('cascade/supplies');

/** The most enterprises that are named. */
export const MOST_NAMED = 200;

export type CascadeRun = {
  catalogue: Catalogue;
  assessment: Assessment;
  enterprise: EnterpriseRow;
  fall: Fall;
  /** Supplies on record to producers of home. */
  recorded: number;
};

type Where = Pick<QueryCascadeArgs, 'area' | 'asOf'>;
type Ground = { producers: readonly Producer[]; network: Network; recorded: number };

/** Kept with the assessment, which the assessor hands out as one promise: the same for every enterprise removed. */
const kept = new WeakMap<Promise<Assessment>, Promise<Ground>>();

/** Supplies are read while the assessment is under way. */
async function readGround(
  { graph }: Context,
  catalogue: Catalogue,
  { homeInside, asOf }: Scope,
  assessing: Promise<Assessment>,
): Promise<Ground> {
  const [assessment, read] = await Promise.all([
    assessing,
    graph.read(supplies, { places: [...homeInside], asOf: BigInt(asOf) }),
  ]);
  const rows = read as SupplyRow[];
  const producers = producersOf(homeStandings(catalogue, assessment).values());
  const makers = new Set(producers.flatMap(({ owners }) => owners));
  return {
    producers,
    network: networkOf(producers, catalogue.structure.inputs, rows),
    recorded: rows.filter(({ buyer }) => makers.has(buyer)).length,
  };
}

function groundOf(context: Context, catalogue: Catalogue, scope: Scope, assessing: Promise<Assessment>) {
  const ground = kept.get(assessing) ?? readGround(context, catalogue, scope, assessing);
  kept.set(assessing, ground);
  ground.catch(() => kept.delete(assessing));
  return ground;
}

/** Who operates at the home of an area, and what they are to one another. */
export async function producersAt(context: Context, { area, asOf }: Where) {
  const catalogue = await context.catalogue();
  const { tree } = catalogue;
  const scope = scopeOf(tree, areaOf('area', area, tree).id, dayOf(asOf, catalogue.defaultDay));
  const assessing = context.assess(catalogue, scope.area, scope.asOf);
  const [assessment, ground] = await Promise.all([assessing, groundOf(context, catalogue, scope, assessing)]);
  return { catalogue, scope, assessment, ...ground };
}

export async function cascadeOf(context: Context, { enterprise: id, ...where }: QueryCascadeArgs): Promise<CascadeRun> {
  const [{ catalogue, scope, assessment, producers, network, recorded }, enterprise] = await Promise.all([
    producersAt(context, where),
    enterpriseOf(context, 'enterprise', id),
  ]);
  const { tree } = catalogue;
  if (!producers.some(({ owners }) => owners.includes(enterprise.key))) {
    const home = tree.areas.get(scope.home);
    const name = home?.name ?? scope.home;
    throw new NotLocal(id, enterprise, { zh: name, en: home?.nameEn ?? name });
  }
  return { catalogue, assessment, enterprise, fall: fallOf(producers, network, enterprise.key), recorded };
}
