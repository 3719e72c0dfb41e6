import type { Catalogue } from '../api/catalogue.ts';
import { type Assessment, metricsIn } from '../gap/assess.ts';
import type { ActivityFact } from '../gap/facts.ts';
import { scoreChain } from '../gap/score.ts';
import { touchedBy } from '../gap/standing.ts';
import type { Day } from '../model/date.ts';

/** One enterprise, or an unnamed supplier (null), that starts to make a segment in a zone (its area id). */
export type LandingOf = {
  chain: string;
  segment: string;
  zone: string;
  enterprise: { key: string; name: string; nameEn: string | null } | null;
};

/** No key of the graph holds a space after a colon: a simulated one can never clash with it. */
const PREFIX = 'landing: ';

/** A landing as a fact: one operating supplier, of unknown capacity, known on the day of the question. */
function activityOf({ segment, zone, enterprise }: LandingOf, number: number, asOf: Day): ActivityFact {
  const unnamed = `${PREFIX}unnamed ${number}`;
  return {
    key: `${PREFIX}${number}`,
    known: asOf,
    enterprise: enterprise?.key ?? unnamed,
    enterpriseName: enterprise?.name ?? '未具名供应商',
    enterpriseNameEn: enterprise?.nameEn ?? (enterprise ? null : 'Unnamed supplier'),
    // Its name is not known, its number is: exactly one.
    unnamed: false,
    countLow: 1,
    segment,
    status: 'OPERATING',
    function: 'PRODUCTION',
    place: zone,
    capacity: null,
    unit: null,
    from: null,
    until: null,
  };
}

/**
 * The assessment as it would be after landings (design §5): one operating supplier more for each, nothing else changed.
 * Pure: the assessment stays as it is. Only the segments that a landing touches are worked out again, and only the
 * chains that hold one of them are scored again.
 */
export function simulate(
  { structure }: Pick<Catalogue, 'structure'>,
  { scope, facts, standing, chains }: Assessment,
  landings: readonly LandingOf[],
): Assessment {
  const added = landings.map((landing, number) => activityOf(landing, facts.activities.length + number, scope.asOf));
  const after = standing.adding(added);
  const touched = new Set(landings.flatMap(({ segment }) => touchedBy(structure, segment)));
  return {
    scope,
    facts: { ...facts, activities: [...facts.activities, ...added] },
    standing: after,
    chains: new Map(
      [...chains].map(([key, scored]) => [
        key,
        scored.chain.members.some(({ segment }) => touched.has(segment))
          ? scoreChain(scored.chain, structure, after.standingOf, metricsIn(scored))
          : scored,
      ]),
    ),
  };
}
