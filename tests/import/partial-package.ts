import { type TableName, tables } from '../../server/src/model/tables.ts';
import { descriptorOf, type PackageFolder, packageFolder } from './package-folder.ts';

export type PartialTables = Partial<Record<TableName, readonly Readonly<Record<string, string>>[]>>;

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** A package folder of these rows with all columns of their tables; it refers to what it likes. */
export function partialPackage(rows: PartialTables): PackageFolder {
  const names = Object.keys(rows) as TableName[];
  const csv = (table: TableName): string => {
    const columns = Object.keys(tables[table].fields);
    const lines = (rows[table] ?? []).map((row) => columns.map((column) => quoted(row[column] ?? '')).join(','));
    return `${[columns.join(','), ...lines].join('\n')}\n`;
  };
  return packageFolder({
    'datapackage.json': descriptorOf(Object.fromEntries(names.map((name) => [name, `${name}.csv`]))),
    ...Object.fromEntries(names.map((name) => [`${name}.csv`, csv(name)])),
  });
}

export const stated = (source: string) => ({ source, standing: 'OBSERVED', statement_zh: '有。' });
