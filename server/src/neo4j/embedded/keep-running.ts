import { setTimeout as pause } from 'node:timers/promises';
import type { Launched } from './launch.ts';

const LONGEST_PAUSE_MS = 30_000;
const SETTLED_MS = 20_000;

/** Starts the database again whenever it ends unasked, with longer pauses when it does not live long; `stop` ends it. */
export function keepRunning(
  first: Launched,
  begin: () => Promise<Launched>,
  report: (line: string) => void,
): { stop(): Promise<void> } {
  let current: Launched | undefined = first;
  let stopping = false;
  let failures = 0;

  async function watch(): Promise<void> {
    while (current !== undefined && !stopping) {
      const began = performance.now();
      const code = await current.exited;
      if (stopping) return;
      failures = performance.now() - began > SETTLED_MS ? 0 : failures + 1;
      report(`数据库意外停止（${code}），重新启动 | the database ended unexpectedly (${code}), starting it again`);
      current = await beginAgain();
    }
    await current?.stop();
  }

  async function beginAgain(): Promise<Launched | undefined> {
    while (!stopping) {
      await pause(Math.min(1_000 * failures, LONGEST_PAUSE_MS));
      try {
        if (!stopping) return await begin();
      } catch (error) {
        failures += 1;
        report(error instanceof Error ? error.message : String(error));
      }
    }
    return undefined;
  }

  const watching = watch();
  return {
    async stop() {
      stopping = true;
      await current?.stop();
      await watching;
    },
  };
}
