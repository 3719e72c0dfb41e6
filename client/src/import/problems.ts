import { KINDS, type Kind, type Report, type ReportError } from './job.ts';

export type Problem = { table: string | null; place: string | null; error: ReportError };

/** All problems that a report lists: of the package first, then file by file. */
export const problemsOf = ({ errors, tasks }: Report): Problem[] => [
  ...errors.map((error) => ({ table: null, place: error.place ?? null, error })),
  ...tasks.flatMap(({ name, place, errors: own }) => own.map((error) => ({ table: name, place, error }))),
];

export type Totals = Record<Kind, number>;

/** Rows of all tables by what they are to the database. */
export function totalsOf({ differences = {} }: Report): Totals {
  const totals: Totals = { NEW: 0, CHANGED: 0, CONFLICTING: 0, SAME: 0 };
  for (const counts of Object.values(differences)) for (const kind of KINDS) totals[kind] += counts[kind];
  return totals;
}

/** Rows that would be written. */
export const toWrite = ({ NEW, CHANGED, CONFLICTING }: Totals): number => NEW + CHANGED + CONFLICTING;
