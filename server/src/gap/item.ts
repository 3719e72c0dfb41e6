import { type Day, daysBetween } from '../model/date.ts';
import { presenceOfStage, DEFAULTS as STAGE, stages } from '../model/stage.ts';
import type { ActivityFact, History, ProjectFact, StageFact } from './facts.ts';

/** One thing that supplies a segment or is about to: an activity or a project, as it stands at a date. */
export type Item = {
  kind: 'ACTIVITY' | 'PROJECT';
  key: string;
  name: string;
  nameEn: string;
  segment: string;
  place: string | null;
  /** Key of the project that it is a phase of. */
  phaseOf: string | null;
  /** 0-8, lower end; activities in operation count as 7. */
  stageFrom: number;
  stageTo: number;
  pilot: boolean;
  late: 'OVERDUE' | 'SILENT' | null;
  /** p, 0-1. */
  presence: number;
  /** Enterprises and projects that are one supplier with it. */
  bonds: readonly string[];
  count: { low: number; exact: boolean };
  capacity: { value: number; unit: string } | null;
};

/** Days of silence that a project is granted; exactly this many is not silent (design §4). */
export const SILENCE_DAYS = 365;

export const isOperating = (item: Item): boolean => item.stageFrom >= stages.production;
export const isDefinite = (item: Pick<Item, 'stageFrom' | 'stageTo'>): boolean => item.stageFrom === item.stageTo;

/** An actual event is dated the earlier of its own date and its source's; an undated one by its source. */
export const dayOfEvent = (event: StageFact): Day =>
  event.known === 0 ? (event.date ?? 0) : Math.min(event.date ?? event.known, event.known);

/** Above 0 where the one event is later; of two on one day the one told last, then the further one. */
const compareEvents = (a: StageFact, b: StageFact): number =>
  dayOfEvent(a) - dayOfEvent(b) || a.known - b.known || (a.stageFrom ?? -1) - (b.stageFrom ?? -1);

/** The latest actual event at a date. */
export function latestEvent(project: Pick<History, 'events'>, asOf: Day): StageFact | undefined {
  let latest: StageFact | undefined;
  for (const event of project.events) {
    if (event.planned || event.known > asOf || dayOfEvent(event) > asOf) continue;
    if (!latest || compareEvents(event, latest) > 0) latest = event;
  }
  return latest;
}

/** The newest plan for a stage later than `stageTo`. */
export function newestPlan(project: History, stageTo: number, asOf: Day): StageFact | undefined {
  return project.events
    .filter((event) => event.planned && event.date !== null && event.known <= asOf && (event.stageFrom ?? -1) > stageTo)
    .sort((a, b) => b.known - a.known || (b.date ?? 0) - (a.date ?? 0))[0];
}

/** The date of the newest dated statement about a project; undefined when only references speak of it. */
export function lastHeard(project: History, asOf: Day): Day | undefined {
  const days = [project.known, ...project.statements, ...project.events.map((event) => event.known)];
  const heard = days.filter((day) => day > 0 && day <= asOf);
  return heard.length > 0 ? Math.max(...heard) : undefined;
}

/**
 * Whether a project below stage 7 is late. `horizon` is the date of the newest source that reports progress
 * for its place or a wider one; without it nothing is late.
 */
export function lateness(
  project: History,
  { stageFrom, stageTo }: { stageFrom: number; stageTo: number },
  horizon: Day | undefined,
  asOf: Day,
): Item['late'] {
  if (horizon === undefined || stageFrom >= stages.production) return null;
  const plan = newestPlan(project, stageTo, asOf);
  if (plan?.date != null && plan.date < horizon) return 'OVERDUE';
  const heard = lastHeard(project, asOf);
  return heard !== undefined && daysBetween(heard, horizon) > SILENCE_DAYS ? 'SILENT' : null;
}

const capacityOf = (fact: { capacity: number | null; unit: string | null }): Item['capacity'] =>
  fact.capacity !== null && fact.unit !== null ? { value: fact.capacity, unit: fact.unit } : null;

/** Whether an activity has begun and not ended at a date. */
export const isInForce = ({ from, until }: ActivityFact, asOf: Day): boolean =>
  (from ?? 0) <= asOf && (until ?? asOf) >= asOf;

/** A producing activity as an item, while it is in force; undefined when it is closed or no production. */
export function itemOfActivity(fact: ActivityFact): Item | undefined {
  if (fact.function !== 'PRODUCTION' || (fact.status !== 'OPERATING' && fact.status !== 'PILOT')) return undefined;
  const pilot = fact.status === 'PILOT';
  return {
    kind: 'ACTIVITY',
    key: fact.key,
    name: fact.enterpriseName,
    nameEn: fact.enterpriseNameEn ?? fact.enterpriseName,
    segment: fact.segment,
    place: fact.place,
    phaseOf: null,
    stageFrom: stages.production,
    stageTo: stages.production,
    pilot,
    late: null,
    presence: pilot ? STAGE.pilot : presenceOfStage(stages.production),
    bonds: [`Enterprise:${fact.enterprise}`],
    count: { low: fact.countLow, exact: !fact.unnamed },
    capacity: capacityOf(fact),
  };
}

/** A project as an item of one of the segments it fills; undefined when stopped or without an actual event. */
export function itemOfProject(
  project: ProjectFact,
  segment: string,
  horizon: Day | undefined,
  asOf: Day,
): Item | undefined {
  const event = latestEvent(project, asOf);
  if (!event || event.stopped || event.stageFrom === null) return undefined;
  const { stageFrom } = event;
  const stageTo = event.stageTo ?? stageFrom;
  const late = lateness(project, { stageFrom, stageTo }, horizon, asOf);
  return {
    kind: 'PROJECT',
    key: project.key,
    name: project.name,
    nameEn: project.nameEn ?? project.name,
    segment,
    place: project.place,
    phaseOf: project.phaseOf,
    stageFrom,
    stageTo,
    pilot: false,
    late,
    presence: presenceOfStage(stageFrom) * (late ? STAGE.late : 1),
    bonds: [
      `Project:${project.key}`,
      ...(project.phaseOf ? [`Project:${project.phaseOf}`] : []),
      ...project.backers.map((enterprise) => `Enterprise:${enterprise}`),
    ],
    count: { low: 1, exact: true },
    capacity: capacityOf(project),
  };
}
