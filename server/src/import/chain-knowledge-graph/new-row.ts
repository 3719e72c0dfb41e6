import { type Field, type TableName, tables } from '../../model/tables.ts';
import type { Row } from '../package-data.ts';
import type { Problem } from '../problem.ts';
import { readRow } from '../read-row.ts';
import type { Place } from './account.ts';

const isPlain = ({ kind }: Field): boolean => kind === 'text' || kind === 'key' || kind === 'word';

const others = new Map<TableName, readonly string[]>();

/** The columns of a table whose values are other than their text. */
function otherColumns(table: TableName): readonly string[] {
  const found =
    others.get(table) ??
    Object.entries(tables[table].fields).flatMap(([column, field]) => (isPlain(field) ? [] : [column]));
  others.set(table, found);
  return found;
}

/** Rows of our tables as the reader makes them, with what cannot be read of their cells: nothing, if the reader is right. */
export class NewRows {
  readonly rows: Partial<Record<TableName, Row[]>> = {};
  readonly problems: Problem[] = [];

  /** `cells`: those with something in them. Where all are text they are their own values: 200,000 rows are half as large. */
  add(table: TableName, { file, line }: Place, cells: Readonly<Record<string, string>>): void {
    this.rows[table] ??= [];
    const own = this.rows[table];
    const position = own.length;
    if (!otherColumns(table).some((column) => column in cells)) {
      own.push({ table, file, line, position, printed: cells, values: cells });
      return;
    }
    const reading = readRow({ table, file, line, position }, cells);
    own.push(reading.row);
    for (const problem of reading.problems) this.problems.push(problem);
  }
}

/** `company_product 123`: where in the data set a row is from. */
export const locatorOf = ({ file, line }: Place): string => `${file.replace(/\.json$/, '')} ${line}`;
