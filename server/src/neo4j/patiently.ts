import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseTooSlow, DatabaseUnavailable } from '../errors.ts';

const PATIENCE_MS = 60_000;
const PAUSE_MS = 250;

/** The deadlines of the API are too short for a cold database on a busy machine: at the start its refusals are waited out. */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!mayPass(error) || performance.now() > deadline) throw error;
    }
    await pause(PAUSE_MS);
  }
}

/** Whether the same work may succeed later. */
export function mayPass(error: unknown): boolean {
  if (error instanceof DatabaseUnavailable || error instanceof DatabaseTooSlow) return true;
  // What the driver itself says of errors that reach us as they are.
  return (error as { retriable?: boolean }).retriable === true;
}
