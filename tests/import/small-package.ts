import { type PackageData, packageData, type Row } from '../../server/src/import/package-data.ts';
import { readTable } from '../../server/src/import/read-table.ts';
import type { Rule } from '../../server/src/import/rules/rule.ts';
import type { TableName } from '../../server/src/model/tables.ts';

export type SmallTables = Partial<Record<TableName, readonly Readonly<Record<string, string>>[]>>;

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

function csv(records: readonly Readonly<Record<string, string>>[]): string {
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return [columns, ...records.map((record) => columns.map((column) => record[column] ?? ''))]
    .map((cells) => cells.map(quoted).join(','))
    .join('\n');
}

/** A package of the cells that a test is about; missing columns do not matter here. The first record is in line 2. */
export function smallPackage(tables: SmallTables): PackageData {
  const rows: Partial<Record<TableName, Row[]>> = {};
  for (const [name, records] of Object.entries(tables)) {
    const table = name as TableName;
    const all: Row[] = [];
    readTable({ table, file: `${table}.csv` }, csv(records), { rows: all, problems: [], normalised: () => undefined });
    rows[table] = all;
  }
  return packageData(rows);
}

/** Where a rule finds fault, as `table line column`. */
export const breaches = (rule: Rule, tables: SmallTables): string[] =>
  [...rule(smallPackage(tables))].map(({ table, row, column }) => `${table} ${row} ${column}`);
