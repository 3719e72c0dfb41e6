import type { Context } from '../api/context.ts';
import { loadAll } from '../api/loaders.ts';
import type { EnterpriseRow } from '../enterprise/enterprise.ts';
import type { Assessment } from '../gap/assess.ts';
import { stillOpen } from '../gap/situation.ts';
import { leadersInForce } from '../leader/leaders-in-force.ts';

/**
 * The leaders in force that are at home: located there, or active there and not closed since. One known only to a wider
 * place is not.
 */
export async function localLeaders(
  { loaders }: Pick<Context, 'loaders'>,
  assessment: Assessment,
): Promise<EnterpriseRow[]> {
  const { homeInside, asOf } = assessment.scope;
  const active = new Set(
    stillOpen(assessment.facts.activities, asOf)
      .filter(({ place, until }) => place !== null && homeInside.has(place) && (until ?? asOf) >= asOf)
      .map(({ enterprise }) => enterprise),
  );
  const rows = await loadAll(loaders.enterprise, leadersInForce(assessment));
  return rows.filter(({ key, place }) => active.has(key) || (place !== null && homeInside.has(place)));
}
