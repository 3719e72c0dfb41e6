import { setImmediate as breathe } from 'node:timers/promises';

/** Long work that yields wherever it may be interrupted. */
export type Work<T> = Generator<void, T, void>;

export const DEFAULTS = {
  /** Milliseconds of work after which others get their turn. */
  turn: 8,
  /** As many small steps are done between two places where work may be interrupted. */
  steps: 256,
};

/** Does long work bit by bit, so that requests are answered meanwhile, however slow the machine is. */
export async function inTurns<T>(work: Work<T>, milliseconds: number = DEFAULTS.turn): Promise<T> {
  for (;;) {
    const until = performance.now() + milliseconds;
    do {
      const { done, value } = work.next();
      if (done) return value;
    } while (performance.now() < until);
    await breathe();
  }
}

/** Whether a loop yields at this step: at each it would cost more than the work. */
export const isPause = (step: number): boolean => step % DEFAULTS.steps === 0;
