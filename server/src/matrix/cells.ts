import type { Catalogue } from '../api/catalogue.ts';
import { nodeId } from '../api/node-id.ts';
import type { Assessment } from '../gap/assess.ts';
import type { PurchaseFact, SurveyFact } from '../gap/facts.ts';
import { horizonsAt, type Scope } from '../gap/scope.ts';
import type { Scored } from '../gap/score.ts';
import { type Sighting, sightings } from '../gap/situation.ts';
import { dayOfSurvey, prepare, type Standing } from '../gap/standing.ts';
import { projectsUnderWay } from '../gap/under-way.ts';
import type { GapFlag, GapKind } from '../gen/schema.ts';
import { groupBy } from '../model/group-by.ts';
import { isPlaced, keyOfPart, type Part, partOf } from '../place/part.ts';
import { buyerOf, type Member, membersOf } from './members.ts';
import { scopeOfPart } from './part-scope.ts';

/** A segment in a part of the area, where anything is known of it there. */
export type Cell = {
  part: Part;
  segment: string;
  kind: GapKind;
  flags: readonly GapFlag[];
  /** p there, 0-1. */
  presence: number;
  placed: boolean;
  suppliers: number;
  suppliersAtLeast: boolean;
  projects: number;
  stageLow: number | null;
  stageHigh: number | null;
  members: readonly Member[];
  /** Id of the statement that it is absent there; null without. */
  absence: string | null;
};

/**
 * The cells of a chain: a part has one where something was seen of the segment, where it is bought from outside, or
 * where its absence is stated of just that part. All others hold nothing but the general "nothing known".
 */
export function cellsOf(catalogue: Catalogue, assessment: Assessment, segments: readonly Scored[]): Cell[] {
  const { scope, facts } = assessment;
  const own = new Set(segments.map(({ segment }) => segment));
  const chain = segments[0] && `Chain:${segments[0].chain}`;
  const members = membersOf(facts, scope);
  const seen = sightings(facts, scope.asOf, horizonsAt(catalogue, scope.asOf))
    .filter(({ segment }) => own.has(segment))
    .flatMap((sighting) => placedIn(catalogue, scope, sighting.place, { segment: sighting.segment, sighting }));
  const bought = facts.purchases
    .filter(({ segment, origin, known }) => own.has(segment) && origin === 'OUTSIDE' && known <= scope.asOf)
    .flatMap((purchase) => placedIn(catalogue, scope, purchase.place, { segment: purchase.segment, purchase }));
  const absent = facts.surveys
    .filter((survey) => survey.state !== 'PARTIAL' && survey.in !== scope.area && dayOfSurvey(survey) <= scope.asOf)
    .flatMap((survey) => {
      const about = survey.of === chain ? [...own] : [...own].filter((segment) => survey.of === `Segment:${segment}`);
      return about.flatMap((segment) => placedIn(catalogue, scope, survey.in, { segment, survey }));
    })
    .filter(({ part }) => isPlaced(part));

  const found: readonly Found[] = [...seen, ...bought, ...absent];
  return [...groupBy(found, ({ part }) => keyOfPart(part)).values()].flatMap((inPart) => {
    const standingOf = standingIn(catalogue, assessment, inPart[0]?.part);
    return [...groupBy(inPart, ({ segment }) => segment)].flatMap(([segment, told]): Cell[] => {
      const standing = standingOf?.(segment);
      const stated = new Set(standing?.absences.map(({ key }) => key));
      const survey = told.find((each) => each.survey && stated.has(each.survey.key))?.survey;
      const part = told[0]?.part;
      // A statement of absence that is too old to count leaves nothing to show.
      if (!part || (!survey && told.every((each) => each.survey))) return [];
      return [
        {
          ...shown(part, segment, standing),
          members: [
            ...members(told.flatMap(({ sighting }) => sighting ?? [])).map((member) =>
              part.kind === 'UNKNOWN' ? { ...member, role: 'HINT' as const } : member,
            ),
            ...told.flatMap(({ purchase }) => (purchase ? buyerOf(purchase) : [])),
          ],
          absence: survey ? nodeId('Assertion', `surveys/${survey.key}`) : null,
        },
      ];
    });
  });
}

/** One thing known of a segment in a part. */
type Found = { part: Part; segment: string; sighting?: Sighting; purchase?: PurchaseFact; survey?: SurveyFact };

function placedIn<T>({ tree }: Catalogue, scope: Scope, place: string | null, fact: T): (T & { part: Part })[] {
  const part = partOf(tree, scope, place);
  return part ? [{ ...fact, part }] : [];
}

/** How segments stand in a part; undefined where even that it lies in the area is not known. */
function standingIn(
  { structure, tree, reports }: Catalogue,
  { scope, facts }: Assessment,
  part: Part | undefined,
): ((segment: string) => Standing) | undefined {
  if (!part || part.kind === 'UNKNOWN') return undefined;
  return prepare({ structure, tree, reports, facts }, scopeOfPart(tree, scope, part)).standingOf;
}

function shown(part: Part, segment: string, standing: Standing | undefined): Omit<Cell, 'members' | 'absence'> {
  const underWay = standing ? projectsUnderWay(standing.situation.items) : [];
  return {
    part,
    segment,
    // What may lie elsewhere is a hint, whatever it says (design §4).
    kind: standing?.kind ?? 'UNCERTAIN',
    flags: standing?.flags ?? [],
    presence: standing?.situation.presence ?? 0,
    placed: isPlaced(part),
    suppliers: standing?.suppliers.low ?? 0,
    suppliersAtLeast: standing ? !standing.suppliers.exact : false,
    projects: underWay.length,
    stageLow: underWay[0]?.stageFrom ?? null,
    stageHigh: underWay[0]?.stageTo ?? null,
  };
}
