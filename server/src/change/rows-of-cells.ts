import type { Row } from '../import/package-data.ts';
import type { Problem } from '../import/problem.ts';
import { readRow } from '../import/read-row.ts';
import { type TableName, tableNames, tables } from '../model/tables.ts';
import type { Cells, Rows } from './rows.ts';

/** New rows stand after all that a package brings. */
const AT_THE_END = 1_000_000;

const readCells = (table: TableName, cells: Cells, line: number) => {
  const empty = Object.fromEntries(Object.keys(tables[table].fields).map((column) => [column, '']));
  const position = cells.position === undefined ? AT_THE_END : Number(cells.position);
  return readRow({ table, file: '', line, position }, { ...empty, ...cells });
};

/** The rows of these cells, and what cannot be read of them. */
export function rowsOfCells(rows: Rows): { rows: Row[]; problems: Problem[] } {
  const readings = tableNames.flatMap((table) =>
    (rows[table] ?? []).map((cells, index) => readCells(table, cells, index + 1)),
  );
  return { rows: readings.map(({ row }) => row), problems: readings.flatMap(({ problems }) => problems) };
}
