import type { Far } from '../pace.ts';
import type { Phase, Progress } from '../progress.ts';

/** How long a phase took so far, and how far it is. */
export type PhaseTime = Far & { phase: Phase };

export type Times = { phases: readonly PhaseTime[]; current: Phase | undefined; at: number };

export const noTimes: Times = { phases: [], current: undefined, at: 0 };

/** Times up to `now`: what passed belongs to the phase that goes on. */
export const timesAt = ({ phases, current, at }: Times, now: number): PhaseTime[] =>
  phases.map((each) => (each.phase === current ? { ...each, milliseconds: each.milliseconds + now - at } : each));

/** Times after a progress was heard. A phase that comes again, batch after batch, goes on where it was. */
export function heard(times: Times, { phase, done, total }: Progress, now: number): Times {
  const phases = timesAt(times, now);
  const known = phases.find((each) => each.phase === phase);
  const next = { phase, done, before: known?.before ?? done, total, milliseconds: known?.milliseconds ?? 0 };
  return {
    phases: known ? phases.map((each) => (each === known ? next : each)) : [...phases, next],
    current: phase,
    at: now,
  };
}

/** Times when everything is over. */
export const over = (times: Times, now: number): Times => ({
  phases: timesAt(times, now),
  current: undefined,
  at: now,
});
