import type { Context } from '../api/context.ts';
import { loadAll } from '../api/loaders.ts';
import type { EnterpriseRow } from '../enterprise/enterprise.ts';
import { activitiesOf, activityStatement } from './evidence-keys.ts';
import type { ActivityFact } from './facts.ts';
import type { GapOf } from './gap.ts';
import { positionOf } from './scope.ts';

/** `statements`: keys of the assertions it rests on, read only where they are asked for. */
export type SupplierRow = {
  key: string;
  enterprise: EnterpriseRow;
  status: ActivityFact['status'];
  counts: boolean;
  statements: readonly string[];
};

/** The enterprises that make the segment in the area, those that count before the hints. */
export async function suppliersOfGap(gap: GapOf, { loaders }: Context): Promise<SupplierRow[]> {
  const { scope } = gap.assessment;
  const operating = new Set(gap.scored.situation.items.filter(({ kind }) => kind === 'ACTIVITY').map(({ key }) => key));
  const facts = activitiesOf(gap);
  const enterprises = await loadAll(
    loaders.enterprise,
    facts.map(({ enterprise }) => enterprise),
  );
  const found = new Map(enterprises.map((enterprise) => [enterprise.key, enterprise]));
  return facts
    .flatMap(({ key, enterprise: owner, status, place }) => {
      const enterprise = found.get(owner);
      const counts = operating.has(key) && positionOf(place, scope) === 'INSIDE';
      return enterprise ? [{ key, enterprise, status, counts, statements: [activityStatement(key)] }] : [];
    })
    .sort((a, b) => Number(b.counts) - Number(a.counts));
}
