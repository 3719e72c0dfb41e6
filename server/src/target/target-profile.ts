import type { Catalogue } from '../api/catalogue.ts';
import type { Context } from '../api/context.ts';
import { loadAll } from '../api/loaders.ts';
import type { EnterpriseRow } from '../enterprise/enterprise.ts';
import { enterpriseOf } from '../enterprise/enterprise-argument.ts';
import type { Assessment } from '../gap/assess.ts';
import { assessmentOf } from '../gap/gap.ts';
import type { QueryTargetProfileArgs } from '../gen/schema.ts';
import { type OpportunityOf, opportunitiesOf } from './opportunities.ts';
import { isLocal } from './opportunity-page.ts';
import { relationsOf } from './relations.ts';
import { weightsOf } from './weights.ts';
import { loadZoneFacts, type ZoneFitOf, zoneFits } from './zone-fit.ts';

/** An enterprise seen from an area; `opportunities` is worked out once, when a field first asks for it. */
export type TargetProfileOf = {
  enterprise: EnterpriseRow;
  catalogue: Catalogue;
  assessment: Assessment;
  local: boolean;
  opportunities(): Promise<OpportunityOf[]>;
};

export async function targetProfile(context: Context, filter: QueryTargetProfileArgs): Promise<TargetProfileOf> {
  const { catalogue, assessment } = await assessmentOf(context, filter.area, filter.asOf);
  const weights = weightsOf('weights', filter.weights);
  const enterprise = await enterpriseOf(context, 'enterprise', filter.enterprise);
  const local = isLocal(enterprise, assessment);
  let asked: Promise<OpportunityOf[]> | undefined;
  const ask = async () =>
    local ? [] : opportunitiesOf(context, assessment, weights, { enterprises: new Set([enterprise.key]) });
  return {
    enterprise,
    catalogue,
    assessment,
    local,
    opportunities() {
      asked ??= ask();
      return asked;
    },
  };
}

/** The zones of the area by how well they suit the best opportunity; none without one. */
export async function zonesOf({ assessment, opportunities }: TargetProfileOf, context: Context): Promise<ZoneFitOf[]> {
  const [best] = await opportunities();
  return best ? zoneFits(best.gap, await loadZoneFacts(context, assessment)) : [];
}

export type SupplyLinkOf = {
  enterprise: EnterpriseRow;
  segment: string | null;
  outward: boolean;
  statements: readonly string[];
};

/** Whom it supplies, then who supplies it. */
export async function suppliesOf(
  { enterprise, assessment }: TargetProfileOf,
  context: Context,
): Promise<SupplyLinkOf[]> {
  const rows = await relationsOf(context, [enterprise.key], assessment.scope.asOf);
  const links = rows.filter(({ kind }) => kind !== 'PROJECT');
  const others = new Map(
    (
      await loadAll(
        context.loaders.enterprise,
        links.map(({ other }) => other),
      )
    ).map((row) => [row.key, row]),
  );
  return links
    .flatMap(({ other, kind, segment, statements }) => {
      const found = others.get(other);
      return found ? [{ enterprise: found, segment, outward: kind === 'SUPPLIES', statements }] : [];
    })
    .sort((a, b) => Number(b.outward) - Number(a.outward));
}
