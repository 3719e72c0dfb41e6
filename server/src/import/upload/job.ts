import type { Mapping } from '../mapping.ts';
import type { Pace } from '../pace.ts';
import type { Progress } from '../progress.ts';
import type { PhaseTime } from './phase-times.ts';

/** `value`: the facts of an error of the API, as who else imports and since when. */
export type Failure = { code: string; zh: string; en: string; value?: unknown };

/** What the command tells the program that started it. */
export type Message = { progress: Progress } | { report: object } | { failure: Failure };

/** What a job is at, and what it is when that is done. */
export const DONE = { CHECKING: 'CHECKED', LOADING: 'LOADED', ROLLING_BACK: 'ROLLED_BACK' } as const;

export type Doing = keyof typeof DONE;
export type JobState = Doing | (typeof DONE)[Doing] | 'REFUSED' | 'FAILED';

/**
 * An uploaded package and how far it is: checked in a dry run, then loaded when somebody says so; or the rolling back of
 * an import, whose name `file` then is.
 */
export type Job = {
  id: string;
  file: string;
  bytes: number;
  who: string | null;
  state: JobState;
  /** What it is at, or was at last. */
  doing: Doing;
  /** How it is read where its names do not say it. */
  mapping: Mapping;
  progress: Progress | null;
  /** The phases so far, with the time that each took and its pace. */
  phases: (PhaseTime & { pace: Pace | null })[];
  /** The report of the last dry run or of the import, as `--report` writes it; null while something goes on. */
  report: object | null;
  /** Why it could not be done: IMPORT_RUNNING or another code of the API, else FAILED. */
  failure: Failure | null;
};
