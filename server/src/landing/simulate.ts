import type { Catalogue } from '../api/catalogue.ts';
import type { Assessment } from '../gap/assess.ts';
import type { ActivityFact } from '../gap/facts.ts';
import { suppose } from '../gap/suppose.ts';
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

/** The assessment as it would be after landings (design §5): one operating supplier more for each, nothing else changed. */
export const simulate = (
  { structure }: Pick<Catalogue, 'structure'>,
  assessment: Assessment,
  landings: readonly LandingOf[],
): Assessment =>
  suppose(structure, assessment, {
    activities: landings.map((landing, number) =>
      activityOf(landing, assessment.facts.activities.length + number, assessment.scope.asOf),
    ),
    surveys: [],
  });
