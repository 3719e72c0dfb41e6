import { nearest } from '../model/nearest.ts';
import { type TableName, tableNames, tables } from '../model/tables.ts';
import { sheetTitle } from './workbook/sheet-title.ts';

/** By its name, and by its Chinese title as a sheet or a file can be called. */
const byTitle = new Map<string, TableName>(
  tableNames.flatMap((table) => [
    [table, table],
    [sheetTitle(tables[table].title.zh), table],
  ]),
);

/** The table that a sheet, a file or a resource is called after. */
export const tableNamed = (name: string): TableName | undefined => byTitle.get(sheetTitle(name));

/** Tables of names or titles like this one, best first. */
export const tablesNear = (name: string): TableName[] => [
  ...new Set(nearest(name, byTitle.keys()).flatMap((title) => byTitle.get(title) ?? [])),
];
