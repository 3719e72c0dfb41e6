import type { History, StageFact } from '../gap/facts.ts';
import { dayOfEvent, latestEvent, newestPlan } from '../gap/item.ts';
import { type Day, daysBetween } from '../model/date.ts';

/** A plan set beside what happened. */
export type Slip = {
  plan: StageFact & { date: Day };
  /** When the planned stage was reached; null while it is ahead. */
  reached: Day | null;
  /** Days from the plan to its fulfilment (below 0: early), or to the horizon while it is ahead (0: not passed yet). */
  days: number | null;
};

const dated = (event: StageFact | undefined): Slip['plan'] | undefined =>
  event?.date == null ? undefined : { ...event, date: event.date };

/** The stage that was told of by the day on which a plan was stated; -1 before any. */
function stageAt(history: History, day: Day): number {
  const event = latestEvent(history, day);
  return event?.stageTo ?? event?.stageFrom ?? -1;
}

/** The first actual event at a stage or beyond it, among those known by a date. */
function dayReached({ events }: History, stage: number, asOf: Day): Day | undefined {
  const days = events
    .filter((event) => !event.planned && event.known <= asOf && (event.stageFrom ?? -1) >= stage)
    .map(dayOfEvent)
    .filter((day) => day <= asOf);
  return days.length > 0 ? Math.min(...days) : undefined;
}

/**
 * Planned against actual (design §4: h = the newest report of progress for the place). The plan in question is the newest
 * one for a stage still ahead; when none is ahead, the newest one whose stage was ahead when it was stated: a plan for a
 * stage already reached then is about a step finer than the scale. An undated event counts by its source, so that a slip
 * measured to it is the most it can be. Without a horizon nothing can be said of a plan ahead: days are null.
 */
export function slipOf(history: History, stageTo: number, horizon: Day | undefined, asOf: Day): Slip | null {
  const ahead = dated(newestPlan(history, stageTo, asOf));
  if (ahead)
    return {
      plan: ahead,
      reached: null,
      days: horizon === undefined ? null : Math.max(0, daysBetween(ahead.date, horizon)),
    };
  const kept = [...history.events]
    .filter((event) => event.planned && event.known <= asOf && event.known > 0)
    .sort((a, b) => b.known - a.known || (b.date ?? 0) - (a.date ?? 0));
  for (const event of kept) {
    const plan = dated(event);
    if (!plan || plan.stageFrom === null || plan.stageFrom <= stageAt(history, plan.known)) continue;
    const reached = dayReached(history, plan.stageFrom, asOf);
    if (reached !== undefined) return { plan, reached, days: daysBetween(plan.date, reached) };
  }
  return null;
}
