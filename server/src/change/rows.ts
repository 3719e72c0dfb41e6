import type { TableName } from '../model/tables.ts';

/** Cells of a row as text, by column, as in a package; `position` where the order of rows matters. */
export type Cells = Readonly<Record<string, string>>;

/** Rows of some tables: what a change takes away, or what it writes. */
export type Rows = Partial<Record<TableName, readonly Cells[]>>;
