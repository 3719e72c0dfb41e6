import type { Cells } from '../change/rows.ts';
import type { TableName } from '../model/tables.ts';
import { columnsOf } from './package-writer.ts';

const quoted = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const line = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\n`;

export const csvHeader = (table: TableName): string => line(columnsOf(table));

export const csvRows = (table: TableName, rows: readonly Cells[]): string => {
  const columns = columnsOf(table);
  return rows.map((cells) => line(columns.map((column) => cells[column] ?? ''))).join('');
};
