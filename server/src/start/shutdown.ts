import { isAlive } from '../process/identity.ts';
import { npmLaunchers } from '../process/launchers.ts';
import { endRunning } from '../process/run.ts';
import type { Report } from './timed.ts';

export type Shutdown = {
  /** Stops run in reverse order: what was begun last ends first. */
  add(stop: () => Promise<unknown>): void;
};

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const LAUNCHER_POLL_MS = 1_000;

/**
 * Runs the start of the program. It is ended cleanly on Ctrl-C, SIGTERM and SIGHUP, when the `npm` that started it was
 * killed, and when the start fails. `exitCode`: what it means to be asked to end.
 */
export async function withShutdown(
  report: Report,
  start: (shutdown: Shutdown) => Promise<void>,
  exitCode = 0,
): Promise<void> {
  const stops: (() => Promise<unknown>)[] = [];
  let asked = false;

  async function stopAll(): Promise<void> {
    endRunning();
    for (let stop = stops.pop(); stop !== undefined; stop = stops.pop()) {
      await stop().catch((error: unknown) => report(`停止时出错 | while stopping: ${error}`));
    }
  }
  async function end(reason: string): Promise<void> {
    if (asked) return;
    asked = true;
    report(`${reason}：正在停止 | stopping`);
    await stopAll();
    report('已停止 | stopped');
    process.exit(exitCode);
  }

  for (const signal of SIGNALS) process.on(signal, () => end(signal));
  const launchers = npmLaunchers();
  setInterval(() => {
    if (!launchers.every(isAlive)) void end('npm 已不在 | npm is gone');
  }, LAUNCHER_POLL_MS).unref();
  try {
    await start({ add: (stop) => stops.push(stop) });
  } catch (error) {
    // Asked to end in the middle of the start: what then fails is no news.
    if (asked) return;
    asked = true;
    await stopAll();
    throw error;
  }
}
