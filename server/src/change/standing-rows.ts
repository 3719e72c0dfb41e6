import { camelCase } from '../import/row-parameters.ts';
import { type TableName, tables } from '../model/tables.ts';
import type { Run } from '../neo4j/graph.ts';
import { type Statement, statement } from '../neo4j/statement.ts';
import type { Cells, Rows } from './rows.ts';

/** Tables whose rows are read as they stand before they are overwritten or taken away. */
const readers = {
  projects: statement('change/standing/projects'),
  fills: statement('change/standing/fills'),
  backers: statement('change/standing/backers'),
  segments: statement('change/standing/segments'),
  chain_segments: statement('change/standing/chain-segments'),
  inputs: statement('change/standing/inputs'),
  conflicts: statement('change/standing/conflicts'),
} satisfies Partial<Record<TableName, Statement>>;
export type StandingTable = keyof typeof readers;

const asText = (value: unknown): string =>
  value === null || value === undefined ? '' : Array.isArray(value) ? value.join(';') : String(value);

/** Columns of lists whose order says nothing. */
const UNORDERED: ReadonlySet<string> = new Set(['conflicts/statements']);

const cellsOf = (table: TableName, row: Record<string, unknown>): Cells =>
  Object.fromEntries([
    ...Object.entries(tables[table].fields).map(([column, { kind }]) => [
      column,
      asText(row[kind === 'date' ? `${camelCase(column)}Text` : camelCase(column)]),
    ]),
    ...(typeof row.position === 'number' ? [['position', String(row.position)]] : []),
  ]);

export const identityOfCells = (table: TableName, cells: Cells): string =>
  tables[table].identity.map((column) => cells[column] ?? '').join('/');

/** Rows by their identities, with their own source and statement, so that writing them again gives the same graph. */
export async function standingRows(run: Run, table: StandingTable, keys: readonly string[]): Promise<Cells[]> {
  if (keys.length === 0) return [];
  const rows = await run(readers[table], { keys });
  return rows.map(({ row }) => cellsOf(table, row as Record<string, unknown>));
}

const comparable = (table: TableName, column: string, text: string): string =>
  UNORDERED.has(`${table}/${column}`) ? text.split(';').sort().join(';') : text;

const same = (table: TableName, a: Cells, b: Cells): boolean =>
  Object.keys(tables[table].fields).every(
    (column) => comparable(table, column, a[column] ?? '') === comparable(table, column, b[column] ?? ''),
  );

/** Whether rows that a change overwrites or takes away are still as they were read: another thing may share them. */
export async function stillStands(run: Run, before: Rows): Promise<boolean> {
  for (const table of Object.keys(readers) as StandingTable[]) {
    const expected = before[table] ?? [];
    const found = await standingRows(
      run,
      table,
      expected.map((cells) => identityOfCells(table, cells)),
    );
    const standing = new Map(found.map((cells) => [identityOfCells(table, cells), cells]));
    const changed = expected.some((cells) => {
      const now = standing.get(identityOfCells(table, cells));
      return now === undefined || !same(table, now, cells);
    });
    if (changed) return false;
  }
  return true;
}
