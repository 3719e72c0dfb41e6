import { setTimeout as pause } from 'node:timers/promises';

const DEFAULTS = {
  /** How often it is asked whether the data have changed: one round trip. */
  lookMs: 2_000,
  /** So many times as long as the work took passes before the next. */
  rest: 4,
};

/**
 * Works out what takes seconds before somebody asks for it: at once, unless more data are coming in, and anew when the
 * data have changed and stood still from one look to the next. What fails is told to whoever asks for it. Resolves once
 * what was to be done at once is done.
 */
export async function keepAhead(
  /** Of the data; null while more of them are coming in. */
  version: () => Promise<number | null>,
  works: readonly (() => Promise<unknown>)[],
  stopped: () => boolean,
  { lookMs, rest } = DEFAULTS,
): Promise<void> {
  async function work(): Promise<void> {
    for (const one of works) if (!stopped()) await one().catch(() => undefined);
  }

  async function look(before: number | null): Promise<void> {
    let [seen, done] = [before, before];
    let tookMs = 0;
    for (;;) {
      await pause(lookMs + rest * tookMs, undefined, { ref: false });
      if (stopped()) return;
      tookMs = 0;
      const now = await version().catch(() => seen);
      if (now !== null && now === seen && now !== done) {
        const began = performance.now();
        await work();
        tookMs = performance.now() - began;
        done = now;
      }
      seen = now;
    }
  }

  const first = await version().catch(() => null);
  if (first !== null) await work();
  void look(first);
}
