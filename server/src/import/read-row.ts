import { tables } from '../model/tables.ts';
import { problemAt, type Row, type Value } from './package-data.ts';
import type { Problem } from './problem.ts';
import { readCell } from './read-cell.ts';
import { textFault } from './text-fault.ts';

/** The row of these cells, with what cannot be read of them. An empty cell has no value. */
export function readRow(
  at: Pick<Row, 'table' | 'file' | 'line' | 'position'>,
  printed: Readonly<Record<string, string>>,
): { row: Row; problems: Problem[] } {
  const values: Record<string, Value> = {};
  const row: Row = { ...at, printed, values };
  const problems: Problem[] = [];
  for (const [column, field] of Object.entries(tables[at.table].fields)) {
    const cell = printed[column] ?? '';
    if (cell === '') continue;
    const reading = textFault(column, field, cell) ?? readCell(cell, field);
    if ('value' in reading) values[column] = reading.value;
    else problems.push(problemAt(row, column, reading.problem, reading.remedy, 'type-error'));
  }
  return { row, problems };
}
