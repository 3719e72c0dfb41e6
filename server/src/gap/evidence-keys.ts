import { inputsAt } from '../chain/inputs-at.ts';
import { isDataSetKey } from '../evidence/data-set-statement.ts';
import { assertionKey } from '../evidence/evidence.ts';
import type { ProjectFact } from './facts.ts';
import type { GapOf } from './gap.ts';
import { dayOfEvent } from './item.ts';
import { positionOf } from './scope.ts';
import { inForce } from './standing.ts';

const keyOfFill = ({ key, fills }: ProjectFact, segment: string): string =>
  fills.find((fill) => fill.segment === segment)?.key ?? `${key}/${segment}`;

/** Keys of the statements that a project's part in a gap rests on: its stages known by the date, and why it is counted here. */
export const keysOfProject = (project: ProjectFact, segment: string): string[] => [
  assertionKey('projects', project.key),
  assertionKey('fills', keyOfFill(project, segment)),
  ...[...project.events]
    .sort((a, b) => dayOfEvent(b) - dayOfEvent(a))
    .map((event) => assertionKey('stage_events', event.key)),
];

/** The projects that fill the segment in home, or whose place is vague. */
export const projectsOf = ({ segment, assessment: { facts, scope } }: GapOf): ProjectFact[] =>
  facts.projects.filter(
    (project) =>
      project.fills.some((fill) => fill.segment === segment.key) && positionOf(project.place, scope) !== 'FAR',
  );

export const activitiesOf = ({ segment, assessment: { facts, scope } }: GapOf) =>
  facts.activities.filter(
    (fact) =>
      fact.segment === segment.key &&
      fact.function === 'PRODUCTION' &&
      ['INSIDE', 'VAGUE'].includes(positionOf(fact.place, scope)),
  );

/** The statement that an activity rests on: its own, or, concluded from a product, the row of the data set. */
export const activityStatement = (key: string): string => (isDataSetKey(key) ? key : assertionKey('activities', key));

/** All statements that the answer about a gap rests on. */
export function keysOfGap(gap: GapOf): string[] {
  const { segment, scored, catalogue, assessment } = gap;
  const { inputs } = catalogue.structure;
  const [sold, bought] = [inputsAt(inputs, 'input', segment.key), inputsAt(inputs, 'buyer', segment.key)];
  const leading = new Set(
    [segment.key, ...sold.flatMap(({ buyer, returning }) => (returning ? [] : [buyer]))].flatMap(
      (key) => assessment.standing.standingOf(key).leaders,
    ),
  );
  const elsewhere = new Set(scored.situation.elsewhere.map((item) => item.key));
  return [
    ...activitiesOf(gap).map(({ key }) => activityStatement(key)),
    ...assessment.facts.activities.filter(({ key }) => elsewhere.has(key)).map(({ key }) => activityStatement(key)),
    ...projectsOf(gap).flatMap((project) => keysOfProject(project, segment.key)),
    ...assessment.facts.purchases
      .filter((purchase) => purchase.segment === segment.key)
      .map(({ key }) => assertionKey('purchases', key)),
    ...scored.absences.map(({ key }) => assertionKey('surveys', key)),
    ...assessment.facts.leaderships
      .filter((leadership) => leading.has(leadership.enterprise) && inForce(leadership, assessment.scope.asOf))
      .map(({ key }) => assertionKey('leaderships', key)),
    ...[...sold, ...bought].map(({ input, buyer }) => assertionKey('inputs', input, buyer)),
    assertionKey('segments', segment.key),
  ];
}
