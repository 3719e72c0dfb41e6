import { setTimeout as pause } from 'node:timers/promises';
import { ImportRunning } from './lease.ts';

const DEFAULTS = { everyMs: 2_000, withinMs: 600_000 };

/**
 * Imports as soon as no other import runs: at a start, where another program seeds the same database, or one was killed
 * a moment ago and its claim is not void yet.
 */
export async function whenFree<T>(importing: () => Promise<T>, report: (line: string) => void): Promise<T> {
  const deadline = performance.now() + DEFAULTS.withinMs;
  let told = false;
  for (;;) {
    try {
      return await importing();
    } catch (error) {
      if (!(error instanceof ImportRunning) || performance.now() > deadline) throw error;
      if (!told) report(`${error.message} 等它完成 | waiting for it`);
      told = true;
      await pause(DEFAULTS.everyMs);
    }
  }
}
