import { type TableName, tableNames, tables } from '../model/tables.ts';
import type { Period } from './period.ts';
import type { Problem, Sentence } from './problem.ts';

export type Value = string | number | boolean | readonly string[] | Period;

/** A row of a table: its cells as written, and the values of those that could be read. An empty cell has no value. */
export type Row = {
  table: TableName;
  file: string;
  /** Line of the file on which it begins, from 1. */
  line: number;
  /** Place among the rows of its table, from 0, over all its files. */
  position: number;
  printed: Readonly<Record<string, string>>;
  values: Readonly<Record<string, Value>>;
};

/** The rows of a package, by table and by identity. */
export type PackageData = {
  rows(table: TableName): readonly Row[];
  /** The first row of that identity (its columns joined by `/`). */
  find(table: TableName, identity: string): Row | undefined;
  identities(table: TableName): Iterable<string>;
};

/** Whether the row stands in a package: one that its log says was taken away does not. */
export const isOfPackage = ({ file }: Row): boolean => file !== '';

/** Whether the row stands in the graph, and is only looked at beside those that are to be written. */
export const isStanding = ({ line }: Row): boolean => line === 0;

/** The columns that name the row, joined by `/`; undefined when one of them is empty. */
export function identityOf({ table, printed }: Row): string | undefined {
  let identity: string | undefined;
  // Asked several times of every row of a package: nothing is made but the text itself.
  for (const column of tables[table].identity) {
    const part = printed[column];
    if (!part) return undefined;
    identity = identity === undefined ? part : `${identity}/${part}`;
  }
  return identity;
}

/** Its name among the rows of all tables: `table/identity`. */
export const nameOf = (row: Row): string => `${row.table}/${identityOf(row)}`;

export function packageData(rows: Partial<Record<TableName, readonly Row[]>>): PackageData {
  const indexes = new Map<TableName, Map<string, Row>>();
  for (const table of tableNames) {
    const index = new Map<string, Row>();
    for (const row of rows[table] ?? []) {
      const identity = identityOf(row);
      if (identity !== undefined && !index.has(identity)) index.set(identity, row);
    }
    indexes.set(table, index);
  }
  return {
    rows: (table) => rows[table] ?? [],
    find: (table, identity) => indexes.get(table)?.get(identity),
    identities: (table) => indexes.get(table)?.keys() ?? [],
  };
}

/** Finds rows of any of these, the first before the others. */
export const namedIn =
  (...all: readonly Pick<PackageData, 'find'>[]): PackageData['find'] =>
  (table, identity) => {
    for (const each of all) {
      const row = each.find(table, identity);
      if (row) return row;
    }
    return undefined;
  };

const ofType =
  <T extends Value>(is: (value: Value) => value is T) =>
  (row: Row, column: string): T | undefined => {
    const value = row.values[column];
    return value !== undefined && is(value) ? value : undefined;
  };

export const textOf = ofType((value): value is string => typeof value === 'string');
export const numberOf = ofType((value): value is number => typeof value === 'number');
export const booleanOf = ofType((value): value is boolean => typeof value === 'boolean');
export const textsOf = ofType((value): value is readonly string[] => Array.isArray(value));
export const periodOf = ofType((value): value is Period => typeof value === 'object' && 'last' in value);

export const problemAt = (row: Row, column: string, problem: Sentence, remedy: Sentence, type?: string): Problem => ({
  table: row.table,
  file: row.file,
  row: row.line,
  column,
  value: row.printed[column] ?? '',
  ...(type && { type }),
  problem,
  remedy,
});
