import { columnTitle } from '../model/column-titles.ts';
import { tableNames, tables } from '../model/tables.ts';

/** The tables and columns of packages, as people call them. */
export const packageTables = () =>
  tableNames.map((name) => ({
    name,
    title: tables[name].title,
    label: tables[name].label ?? null,
    columns: Object.entries(tables[name].fields).map(([column, { required = false }]) => ({
      name: column,
      title: columnTitle(name, column),
      required,
    })),
  }));
