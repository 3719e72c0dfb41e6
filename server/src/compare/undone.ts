import type { ActivityFact, Facts, LeadershipFact, ProjectFact, StageFact } from '../gap/facts.ts';
import { dayOfEvent } from '../gap/item.ts';
import type { Day } from '../model/date.ts';

/** The days after `from`, up to and with `to`. */
export type Interval = { from: Day; to: Day };

const within = (day: Day, { from, to }: Interval): boolean => day > from && day <= to;

/** Its last day of validity is the day before it ended. */
const endedWithin = (until: Day, { from, to }: Interval): boolean => until >= from && until < to;

/** An actual event with a date of its own that lies in the interval. */
export const happenedWithin = (event: StageFact, interval: Interval): boolean =>
  !event.planned && event.date !== null && within(dayOfEvent(event), interval);

export const beganWithin = ({ from }: { from: Day | null }, interval: Interval): boolean =>
  from !== null && within(from, interval);

/**
 * Facts as if nothing that is dated within the interval had taken place. Pure.
 * Surveys stay, whatever their date: they change what is known, not what there is. Plans stay: to plan is to tell.
 */
export const undone = (facts: Facts, interval: Interval): Facts => ({
  ...facts,
  activities: undated(facts.activities, interval),
  leaderships: undated(facts.leaderships, interval),
  projects: facts.projects.flatMap((project) => withoutEvents(project, interval)),
});

/** What began in the interval is left out, what ended in it goes on. */
const undated = <Fact extends ActivityFact | LeadershipFact>(facts: readonly Fact[], interval: Interval): Fact[] =>
  facts
    .filter((fact) => !beganWithin(fact, interval))
    .map((fact) => (fact.until !== null && endedWithin(fact.until, interval) ? { ...fact, until: null } : fact));

/** A project that was not known before and whose events all lie in the interval is not there yet. */
function withoutEvents(project: ProjectFact, interval: Interval): ProjectFact[] {
  const first = project.events.filter((event) => happenedWithin(event, interval)).sort(byDay)[0];
  if (!first) return [project];
  const events = project.events.filter((event) => !happenedWithin(event, interval) && !follows(event, first, interval));
  const isNew = project.known > interval.from && !events.some(({ planned }) => !planned);
  return isNew ? [] : [{ ...project, events }];
}

const byDay = (a: StageFact, b: StageFact): number => dayOfEvent(a) - dayOfEvent(b);

/** Undated, but newly told and no earlier a stage than one of the interval: it came after it. */
const follows = (event: StageFact, first: StageFact, { from }: Interval): boolean =>
  !event.planned &&
  event.date === null &&
  event.known > from &&
  (event.stopped || (event.stageFrom ?? 0) >= (first.stageFrom ?? 0));
