import type { Catalogue } from '../api/catalogue.ts';
import type { Context } from '../api/context.ts';
import type { EnterpriseRow } from '../enterprise/enterprise.ts';
import type { Assessment } from '../gap/assess.ts';
import { assessmentOf } from '../gap/gap.ts';
import type { QueryCascadeArgs } from '../gen/schema.ts';
import { enterpriseOf } from '../landing/landing-arguments.ts';
import { homeStandings } from '../leader/home-standings.ts';
import { statement } from '../neo4j/statement.ts';
import { NotLocal } from './errors.ts';
import { type Fall, fallOf } from './fall.ts';
import type { SupplyRow } from './network.ts';
import { type Producer, producersOf } from './producers.ts';

const supplies = statement('cascade/supplies');

export const cascadeStatements = [supplies];

/** The most enterprises that are named. */
export const MOST_NAMED = 200;

export type CascadeRun = {
  catalogue: Catalogue;
  assessment: Assessment;
  enterprise: EnterpriseRow;
  fall: Fall;
  /** Supplies on record between producers of home. */
  recorded: number;
};

/** Producers of home and the supplies on record, kept with the assessment: the same for every enterprise removed. */
const kept = new WeakMap<Assessment, Promise<{ producers: Producer[]; rows: SupplyRow[] }>>();

async function groundOf({ graph }: Context, catalogue: Catalogue, assessment: Assessment) {
  const { homeInside, asOf } = assessment.scope;
  const read = graph.read(supplies, { places: [...homeInside], asOf: BigInt(asOf) });
  const producers = producersOf(homeStandings(catalogue, assessment).values());
  return { producers, rows: (await read) as SupplyRow[] };
}

function readOnce(context: Context, catalogue: Catalogue, assessment: Assessment) {
  const found = kept.get(assessment);
  if (found) return found;
  const read = groundOf(context, catalogue, assessment);
  kept.set(assessment, read);
  read.catch(() => kept.delete(assessment));
  return read;
}

export async function cascadeOf(
  context: Context,
  { enterprise: id, area, asOf }: QueryCascadeArgs,
): Promise<CascadeRun> {
  const { catalogue, assessment } = await assessmentOf(context, area, asOf);
  const [enterprise, { producers, rows }] = await Promise.all([
    enterpriseOf(context, 'enterprise', id),
    readOnce(context, catalogue, assessment),
  ]);
  if (!producers.some(({ owners }) => owners.includes(enterprise.key))) {
    const home = catalogue.tree.areas.get(assessment.scope.home);
    const name = home?.name ?? assessment.scope.home;
    throw new NotLocal(id, enterprise.name, { zh: name, en: home?.nameEn ?? name });
  }
  const makers = new Set(producers.flatMap(({ owners }) => owners));
  return {
    catalogue,
    assessment,
    enterprise,
    fall: fallOf(producers, catalogue.structure.inputs, rows, enterprise.key),
    recorded: rows.filter(({ buyer }) => makers.has(buyer)).length,
  };
}
