import type { PhaseTime } from './job.ts';

/** A pace is told when it was kept for so long: before that it says nothing. */
const DEFAULTS = { fromMs: 1_000 };

export type Pace = {
  /** 0-100, rounded down: what is not done yet is not said to be. */
  share: number;
  perSecond: number | null;
  secondsLeft: number | null;
};

/** How far a phase is, and when it ends at its own pace so far; null where it cannot be counted. */
export function paceOf({ done, total, milliseconds }: PhaseTime): Pace | null {
  if (total <= 0) return null;
  const share = Math.floor((100 * Math.min(done, total)) / total);
  if (done === 0 || milliseconds < DEFAULTS.fromMs) return { share, perSecond: null, secondsLeft: null };
  const perSecond = (1_000 * done) / milliseconds;
  return { share, perSecond, secondsLeft: Math.max(0, Math.ceil((total - done) / perSecond)) };
}
