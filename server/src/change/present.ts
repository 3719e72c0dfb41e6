import { type PackageData, packageData, type Row } from '../import/package-data.ts';
import { readPeriod } from '../import/period.ts';
import { referencesOf } from '../import/references-of.ts';
import { groupBy } from '../model/group-by.ts';
import { type TableName, tables } from '../model/tables.ts';
import type { Run } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';

const present = statement('change/present');

const labelOf = (table: TableName): string => tables[table].label ?? '';

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
  const wanted = rows.flatMap(referencesOf);
  const references = wanted.map(({ table, key }) => ({ label: labelOf(table), key }));
  const found = references.length > 0 ? await run(present, { references }) : [];
  const stubs = new Map(
    found.map(({ label, key, date }) => [`${label}:${key}`, { key: String(key), date: date as string | null }]),
  );
  const known = new Map(
    wanted.flatMap(({ table, key }) => {
      const stub = stubs.get(`${labelOf(table)}:${key}`);
      return stub ? [[`${table}/${key}`, standing(table, stub.key, stub.date)] as const] : [];
    }),
  );
  const own = packageData(Object.fromEntries(groupBy(rows, ({ table }) => table)));
  return { ...own, find: (table, identity) => own.find(table, identity) ?? known.get(`${table}/${identity}`) };
}
