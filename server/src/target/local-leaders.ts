import type { Context } from '../api/context.ts';
import { loadAll } from '../api/loaders.ts';
import type { EnterpriseRow } from '../enterprise/enterprise.ts';
import type { Assessment } from '../gap/assess.ts';
import { leadersInForce } from '../leader/leaders-in-force.ts';

/** The leaders in force that are at home: located there, or active there. One known only to a wider place is not. */
export async function localLeaders({ loaders }: Context, assessment: Assessment): Promise<EnterpriseRow[]> {
  const { homeInside } = assessment.scope;
  const active = new Set(
    assessment.facts.activities
      .filter(({ place }) => place !== null && homeInside.has(place))
      .map(({ enterprise }) => enterprise),
  );
  const rows = await loadAll(loaders.enterprise, leadersInForce(assessment));
  return rows.filter(({ key, place }) => active.has(key) || (place !== null && homeInside.has(place)));
}
