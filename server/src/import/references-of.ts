import { type TableName, tables } from '../model/tables.ts';
import { readNodeReference } from './node-reference.ts';
import type { PackageData, Row } from './package-data.ts';

export type RowReference = { table: TableName; key: string };

const listed = (row: Row, column: string): readonly string[] => {
  const value = row.values[column];
  return Array.isArray(value) ? value : [];
};

/** Everything that a row refers to: keys, `Label:key`, and lists of keys. */
export function referencesOf(row: Row): RowReference[] {
  const found = Object.entries(tables[row.table].fields).flatMap(([column, field]): RowReference[] => {
    const value = row.values[column];
    if (typeof value !== 'string') return [];
    if (field.kind === 'key') return [{ table: field.table, key: value }];
    const reference = field.kind === 'node' ? readNodeReference(value) : undefined;
    return reference ? [reference] : [];
  });
  if (row.table === 'mechanisms')
    found.push(...listed(row, 'aims_at').map((key): RowReference => ({ table: 'regions', key })));
  if (row.table === 'conflicts')
    for (const key of listed(row, 'statements'))
      found.push({ table: 'assertions', key }, { table: 'observations', key });
  return found;
}

/** What rows of a package refer to and it does not hold itself, by table. */
export function missingReferences(data: PackageData, tableNames: readonly TableName[]): Map<TableName, Set<string>> {
  const missing = new Map<TableName, Set<string>>();
  for (const table of tableNames)
    for (const row of data.rows(table))
      for (const { table: to, key } of referencesOf(row)) {
        if (data.find(to, key)) continue;
        const keys = missing.get(to) ?? new Set();
        missing.set(to, keys.add(key));
      }
  return missing;
}
