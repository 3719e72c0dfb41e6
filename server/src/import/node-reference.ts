import { type TableName, tableNames, tables } from '../model/tables.ts';

/** A reference `Label:key` to a row of a table. */
export type NodeReference = { label: string; key: string; table: TableName };

const tableOfLabel = new Map<string, TableName>(
  tableNames.flatMap((table) => {
    const { label } = tables[table];
    return label === undefined ? [] : [[label, table] as const];
  }),
);

/** Undefined when it is not of the form `Label:key` or no table has that label. */
export function readNodeReference(printed: string): NodeReference | undefined {
  const at = printed.indexOf(':');
  if (at < 1 || at === printed.length - 1) return undefined;
  const label = printed.slice(0, at);
  const table = tableOfLabel.get(label);
  return table === undefined ? undefined : { label, key: printed.slice(at + 1), table };
}
