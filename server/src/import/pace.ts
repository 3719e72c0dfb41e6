/** A pace is told when it was kept for so long: before that it says nothing. */
const DEFAULTS = { fromMs: 1_000 };

/** A phase so far; `before`: what was done when it began, by a run that goes on where an earlier one stopped. */
export type Far = { done: number; before: number; total: number; milliseconds: number };

export type Pace = {
  /** 0-100, rounded down: what is not done yet is not said to be. */
  share: number;
  perSecond: number | null;
  secondsLeft: number | null;
};

/** How far a phase is, and when it ends at its own pace so far; null where it cannot be counted. */
export function paceOf({ done, before, total, milliseconds }: Far): Pace | null {
  if (total <= 0) return null;
  const share = Math.floor((100 * Math.min(done, total)) / total);
  const own = done - before;
  if (own <= 0 || milliseconds < DEFAULTS.fromMs) return { share, perSecond: null, secondsLeft: null };
  const perSecond = (1_000 * own) / milliseconds;
  return { share, perSecond, secondsLeft: Math.max(0, Math.ceil((total - done) / perSecond)) };
}
