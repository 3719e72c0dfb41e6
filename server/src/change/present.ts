import { readNodeReference } from '../import/node-reference.ts';
import { type PackageData, packageData, type Row } from '../import/package-data.ts';
import { readPeriod } from '../import/period.ts';
import { groupBy } from '../model/group-by.ts';
import { type TableName, tables } from '../model/tables.ts';
import type { Run } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';

const present = statement('change/present');

type Reference = { table: TableName; label: string; key: string };

/** Everything that rows refer to by `Label:key`, by key, or in a list of keys. */
export function referencesOf(rows: readonly Row[]): Reference[] {
  return rows.flatMap((row) =>
    Object.entries(tables[row.table].fields).flatMap(([column, field]): Reference[] => {
      const printed = row.printed[column] ?? '';
      if (printed === '') return [];
      if (field.kind === 'key') return [{ table: field.table, label: tables[field.table].label ?? '', key: printed }];
      if (field.kind === 'node') return [readNodeReference(printed)].filter((found) => found !== undefined);
      if (row.table === 'conflicts' && column === 'statements')
        return printed.split(';').flatMap((key): Reference[] => [
          { table: 'assertions', label: 'Assertion', key: key.trim() },
          { table: 'observations', label: 'Observation', key: key.trim() },
        ]);
      return [];
    }),
  );
}

/** A row that stands in the graph, of which only its key is known here; of a source its date, too. */
const standing = (table: TableName, key: string, date: string | null): Row => {
  const period = date === null ? undefined : readPeriod(date);
  return {
    table,
    file: '',
    line: 0,
    position: 0,
    printed: { key, ...(date && { date }) },
    values: period ? { key, date: period } : { key },
  };
};

/** Rows as package data that can refer to what is in the graph already (1 round trip). */
export async function amongPresent(run: Run, rows: readonly Row[]): Promise<PackageData> {
  const wanted = referencesOf(rows);
  const references = wanted.map(({ label, key }) => ({ label, key }));
  const found = references.length > 0 ? await run(present, { references }) : [];
  const stubs = new Map(
    found.map(({ label, key, date }) => [`${label}:${key}`, { key: String(key), date: date as string | null }]),
  );
  const known = new Map(
    wanted.flatMap(({ table, label, key }) => {
      const stub = stubs.get(`${label}:${key}`);
      return stub ? [[`${table}/${key}`, standing(table, stub.key, stub.date)] as const] : [];
    }),
  );
  const own = packageData(Object.fromEntries(groupBy(rows, ({ table }) => table)));
  return { ...own, find: (table, identity) => own.find(table, identity) ?? known.get(`${table}/${identity}`) };
}
