import type { Structure } from '../chain/structure.ts';
import { assertionKey } from '../evidence/evidence.ts';
import type { Assessment } from '../gap/assess.ts';
import { activityStatement } from '../gap/evidence-keys.ts';
import type { ActivityFact, LeadershipFact, ProjectFact, StageFact, SurveyFact } from '../gap/facts.ts';
import { dayOfEvent, latestEvent } from '../gap/item.ts';
import { positionOf } from '../gap/scope.ts';
import { dayOfSurvey } from '../gap/standing.ts';
import type { ComparedCause } from '../gen/schema.ts';
import type { Day } from '../model/date.ts';
import type { Interval } from './undone.ts';

/** A statement with the date of its source (0: undated) and the dates of what it tells, where it gives any. */
export type Telling = { statement: string; known: Day; dates: readonly Day[] };

const given = (...days: readonly (Day | null)[]): Day[] => days.filter((day) => day !== null);

export const tellingOfActivity = ({ key, known, from, until }: ActivityFact): Telling => ({
  statement: activityStatement(key),
  known,
  dates: given(from, until),
});

export const tellingOfLeadership = ({ key, known, from, until }: LeadershipFact): Telling => ({
  statement: assertionKey('leaderships', key),
  known,
  dates: given(from, until),
});

export const tellingOfSurvey = (survey: SurveyFact): Telling => ({
  statement: assertionKey('surveys', survey.key),
  known: survey.known,
  dates: survey.date === null ? [] : [dayOfSurvey(survey)],
});

const tellingOfEvent = (event: StageFact): Telling => ({
  statement: assertionKey('stage_events', event.key),
  known: event.known,
  dates: event.date === null || event.planned ? [] : [dayOfEvent(event)],
});

/** That a project reached the stage at which it stands, by whoever told it first; nothing without a stage. */
export function tellingOfStage(project: ProjectFact, asOf: Day): Telling[] {
  const latest = latestEvent(project, asOf);
  const same = project.events.filter(
    ({ planned, stopped, stageFrom, stageTo }) =>
      !planned && stopped === latest?.stopped && stageFrom === latest.stageFrom && stageTo === latest.stageTo,
  );
  return [...same]
    .sort((a, b) => a.known - b.known)
    .slice(0, 1)
    .map(tellingOfEvent);
}

/** That there is a project: by its first source, and with the date of its first stage. */
export function tellingOfAppearance({ key, known, events }: ProjectFact): Telling {
  const days = events.flatMap((event) => tellingOfEvent(event).dates);
  return {
    statement: assertionKey('projects', key),
    known: Math.min(known, ...events.map((event) => event.known)),
    dates: days.length > 0 ? [Math.min(...days)] : [],
  };
}

/** What is told of a project: that there is one, what it fills, and its stages. */
export const tellingsOfProject = ({ key, known, fills, events }: ProjectFact): Telling[] => [
  { statement: assertionKey('projects', key), known, dates: [] },
  ...fills.map((fill) => ({ statement: assertionKey('fills', key, fill.segment), known: fill.known, dates: [] })),
  ...events.map(tellingOfEvent),
];

/** What is told of a segment at home or at a place that is vague, by the facts of an assessment. */
export function tellingsOfSegment({ chains }: Structure, { facts, scope }: Assessment, segment: string): Telling[] {
  const near = (place: string | null) => positionOf(place, scope) !== 'FAR';
  const about = new Set([
    `Segment:${segment}`,
    ...[...chains.values()]
      .filter(({ members }) => members.some((member) => member.segment === segment))
      .map(({ key }) => `Chain:${key}`),
  ]);
  return [
    ...facts.activities.filter((fact) => fact.segment === segment && near(fact.place)).map(tellingOfActivity),
    ...facts.projects
      .filter(({ fills, place }) => near(place) && fills.some((fill) => fill.segment === segment))
      .flatMap((project) =>
        tellingsOfProject({ ...project, fills: project.fills.filter((fill) => fill.segment === segment) }),
      ),
    ...facts.purchases
      .filter((fact) => fact.segment === segment)
      .map(({ key, known }) => ({ statement: assertionKey('purchases', key), known, dates: [] })),
    ...facts.surveys
      .filter((survey) => about.has(survey.of) && (survey.in === scope.area || scope.wider.has(survey.in)))
      .map(tellingOfSurvey),
  ];
}

/** What a difference rests on, and when that happened and was told, as far as it is known. */
export type Basis = { statements: readonly string[]; happened: Day | null; told: Day | null };

const newest = (days: readonly Day[]): Day | null => (days.length > 0 ? Math.max(...days) : null);

/**
 * The statements behind a difference: those new in the interval, or for the CLOCK the old ones. The dates are those of
 * the tellings that decide it; what decides nothing may be told later and again.
 */
export function basisOf(
  cause: ComparedCause,
  tellings: readonly Telling[],
  { from, to }: Interval,
  deciding: readonly Telling[] = tellings,
): Basis {
  const during = (day: Day) => day > from && day <= to;
  const isFresh = ({ known, dates }: Telling) => during(known) || dates.some(during);
  const wanted = tellings.filter((telling) => isFresh(telling) === (cause !== 'CLOCK'));
  const statements = (wanted.length > 0 ? wanted : tellings).map(({ statement }) => statement);
  if (cause === 'CLOCK') return { statements, happened: null, told: null };
  const fresh = deciding.some(isFresh) ? deciding.filter(isFresh) : tellings.filter(isFresh);
  const dates = fresh.flatMap((telling) => telling.dates);
  const told = newest(fresh.map(({ known }) => known).filter(during));
  if (cause === 'HAPPENED') return { statements, happened: newest(dates.filter(during)), told };
  // Older and told with its date; one among several that has none leaves it open.
  const older = fresh.every((telling) => telling.dates.length > 0) && dates.every((day) => day <= from);
  return { statements, happened: older ? newest(dates) : null, told };
}

/** A figure follows from many things: it has statements, but no date of its own. */
export const basisOfFigure = (cause: ComparedCause, tellings: readonly Telling[], interval: Interval): Basis => ({
  ...basisOf(cause, tellings, interval),
  happened: null,
  told: null,
});
