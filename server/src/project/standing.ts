import type { History, StageFact } from '../gap/facts.ts';
import { dayOfEvent, lastHeard, lateness, latestEvent } from '../gap/item.ts';
import type { LateReason, StageStore } from '../gen/schema.ts';
import type { Day } from '../model/date.ts';
import { type Slip, slipOf } from './slip.ts';

/** How a project stands at a date, by what was known then. Every part of it is the gap rules' own (`gap/item.ts`). */
export type StandingOf = {
  asOf: Day;
  /** The latest actual event; undefined before any. */
  event: StageFact | undefined;
  stageFrom: number | null;
  stageTo: number | null;
  since: Day | undefined;
  lastHeard: Day | undefined;
  /** The newest report of progress for its place. */
  horizon: Day | undefined;
  late: LateReason | null;
  /** Planned against actual; null when nothing is planned, or the project was stopped. */
  slip: Slip | null;
  printedStore: StageStore | null;
};

export function standingOf(history: History, horizon: Day | undefined, asOf: Day): StandingOf {
  const event = latestEvent(history, asOf);
  const stopped = event?.stopped ?? false;
  const stageFrom = stopped ? null : (event?.stageFrom ?? null);
  const stageTo = stageFrom === null ? null : (event?.stageTo ?? stageFrom);
  const late = stageFrom === null || stageTo === null ? null : lateness(history, { stageFrom, stageTo }, horizon, asOf);
  return {
    asOf,
    event,
    stageFrom,
    stageTo,
    since: event && dayOfEvent(event),
    lastHeard: lastHeard(history, asOf),
    horizon,
    late: stopped ? 'STOPPED' : late,
    slip: stopped ? null : slipOf(history, stageTo ?? -1, horizon, asOf),
    printedStore: event?.store ?? null,
  };
}
