import type { Cells } from '../change/rows.ts';
import { type TableName, tables } from '../model/tables.ts';

/** Takes the rows of a package, table by table. */
export type PackageWriter = {
  rows(table: TableName, rows: readonly Cells[]): void;
  /** Writes what remains. */
  end(): void;
};

/** Takes bytes as they come. */
export type Sink = (bytes: Uint8Array) => void;

/** The names of a table's columns, in their order. */
export const columnsOf = (table: TableName): string[] => Object.keys(tables[table].fields);
