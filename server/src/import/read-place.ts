import { type TableName, tables } from '../model/tables.ts';
import type { Encoding } from './files/decode.ts';
import { type How, type ReadColumn, tablesLike } from './mapping.ts';

/** What a sheet or a file was read as. */
export type ReadPlace = {
  place: string;
  /** Null: it is no table that we know, or it was left out. */
  table: TableName | null;
  how: How;
  /** Tables that it was probably meant to be, best first. */
  near: readonly TableName[];
  columns: readonly ReadColumn[];
  /** Columns of the table that no label stands for. */
  missing: readonly string[];
  rows: number;
  /** Cells that were read otherwise than written. */
  normalised: number;
  /** Of a file; null for a sheet. */
  encoding: Encoding | null;
};

/** Columns of a table that no label stands for. */
export const missingColumns = (table: TableName, columns: readonly ReadColumn[]): string[] =>
  Object.keys(tables[table].fields).filter((name) => !columns.some(({ column }) => column === name));

/** A sheet or file of no table that we know: what it might be goes by its name, then by its header. */
export function unknownPlace(
  place: string,
  labels: readonly string[],
  rows: number,
  byName: readonly TableName[],
): ReadPlace {
  return {
    ...{ place, table: null, how: 'UNKNOWN', rows, normalised: 0, encoding: null, missing: [] },
    near: [...new Set([...byName, ...tablesLike(labels)])],
    columns: labels.map((label) => ({ label, column: null, how: 'UNKNOWN', near: [] })),
  };
}

/** A sheet or file that a person left out. */
export const leftOut = (place: string): ReadPlace => ({
  ...{ place, table: null, how: 'LEFT_OUT', near: [], columns: [], missing: [] },
  ...{ rows: 0, normalised: 0, encoding: null },
});
