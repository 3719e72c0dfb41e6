import type { Comparison } from './comparison.ts';
import type { ProblemReport } from './problem.ts';
import type { OnProgress } from './progress.ts';
import type { PackageReading } from './reading.ts';
import type { RunOf } from './record-run.ts';

/**
 * Rows of a package. Up to `atOnce` all of them are one transaction, all or nothing; a larger one would hold more of the
 * database's memory than most have to give (a row takes 2.5 kB in a table of a data set, 10 kB with its evidence) and is
 * written `batch` rows at a time, with a mark of how far it has come.
 */
export const SIZES = { atOnce: 250_000, batch: 10_000 };
export type Sizes = typeof SIZES;

/** What is to be loaded, and how. */
export type Wish = RunOf & {
  reading: PackageReading;
  dryRun: boolean;
  sizes: Sizes;
  report: (line: string) => void;
  progress: OnProgress;
};

/** `alone`: what is wrong with the package by itself. */
export type Loading = Wish & { alone: ProblemReport };

export type Loaded = { comparison: Comparison; written: boolean };
