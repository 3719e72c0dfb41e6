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

/** Of these the database's own rows stay where others conflict with them (server/src/import/shortlist-difference.ts). */
const STAYING: readonly string[] = ['shortlists', 'shortlist_entries'];

/** Rows that would be written. */
export const toWrite = ({ differences = {} }: Report): number =>
  Object.entries(differences).reduce(
    (sum, [table, { NEW, CHANGED, CONFLICTING }]) => sum + NEW + CHANGED + (STAYING.includes(table) ? 0 : CONFLICTING),
    0,
  );
