import type { Cells } from '../change/rows.ts';
import { differingColumns } from '../change/standing-rows.ts';
import { listTables, type TableName } from '../model/tables.ts';
import type { RowDifference } from './difference.ts';
import type { Row } from './package-data.ts';
import type { Sentence } from './problem.ts';

const STAYS: Sentence = {
  zh: '库里已有这份名单，保留库里的。',
  en: 'The database has this shortlist; it stays as it is there.',
};

export const isOfShortlists = (table: TableName): boolean => (listTables as readonly TableName[]).includes(table);

/** The key of the list that a row is, or is an entry of. */
export const shortlistOf = ({ table, printed }: Row): string =>
  (table === 'shortlists' ? printed.key : printed.shortlist) ?? '';

/**
 * What a row of a shortlist is to the database. A list that is there (`here`) stays with all its entries: nobody can tell
 * which of two is the newer one, and what staff wrote into either is not to be lost.
 */
export function shortlistDifference(row: Row, standing: Cells | undefined, here: boolean): RowDifference {
  if (!here) return { kind: 'NEW', columns: [], base: undefined };
  const columns = standing ? differingColumns(row.table, row.printed, standing) : [];
  return standing && columns.length === 0
    ? { kind: 'SAME', columns, base: standing }
    : { kind: 'CONFLICTING', columns, base: standing, against: STAYS };
}
