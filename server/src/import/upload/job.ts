import type { Progress } from '../progress.ts';

export type Failure = { code: string; zh: string; en: string };

/** What the command tells the program that started it. */
export type Message = { progress: Progress } | { report: object } | { failure: Failure };

export type JobState = 'CHECKING' | 'CHECKED' | 'REFUSED' | 'LOADING' | 'LOADED' | 'FAILED';

/** An uploaded package and how far it is: checked in a dry run, then loaded when somebody says so. */
export type Job = {
  id: string;
  file: string;
  bytes: number;
  state: JobState;
  progress: Progress | null;
  /** The report of the dry run or of the import, as `--report` writes it. */
  report: object | null;
  /** Why it could not be done: IMPORT_RUNNING or another code of the API, else FAILED. */
  failure: Failure | null;
};
