import { plainNumber } from '../import/plain-number.ts';
import { camelCase } from '../import/row-parameters.ts';
import { rowTables, type TableName, tables } from '../model/tables.ts';
import type { Run } from '../neo4j/graph.ts';
import { type Statement, statement } from '../neo4j/statement.ts';
import type { Cells, Rows } from './rows.ts';

/** Tables of which staff overwrite or take away rows that others may have changed meanwhile. */
const SHARED: readonly TableName[] = [
  'projects',
  'fills',
  'backers',
  'segments',
  'chain_segments',
  'inputs',
  'conflicts',
];

/** A table: its statement; those of tables that only imports read stand with the import's. */
const readers = new Map<TableName, Statement>(
  rowTables.map((table) => [
    table,
    statement(`${SHARED.includes(table) ? 'change' : 'import'}/standing/${table.replaceAll('_', '-')}`),
  ]),
);
const readerOf = (table: TableName): Statement => readers.get(table) as Statement;

const BATCH = 10_000;

function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return plainNumber(value);
  return Array.isArray(value) ? value.join(';') : String(value);
}

/** Columns of lists whose order says nothing. */
const UNORDERED: ReadonlySet<string> = new Set(['conflicts/statements', 'mechanisms/aims_at']);

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

/** Its name among the rows of all tables: `table/identity`. */
export const nameOfCells = (table: TableName, cells: Cells): string => `${table}/${identityOfCells(table, cells)}`;

export const namesOf = (rows: Rows): string[] =>
  (Object.entries(rows) as [TableName, Cells[]][]).flatMap(([table, all]) =>
    all.map((cells) => nameOfCells(table, cells)),
  );

/** Rows by their identities, with their own source and statement, so that writing them again gives the same graph. */
export async function standingRows(run: Run, table: TableName, keys: readonly string[]): Promise<Cells[]> {
  const cells: Cells[] = [];
  for (let from = 0; from < keys.length; from += BATCH)
    for (const { row } of await run(readerOf(table), { keys: keys.slice(from, from + BATCH) }))
      cells.push(cellsOf(table, row as Record<string, unknown>));
  return cells;
}

const listed = (text: string): string[] => text.split(';').flatMap((part) => part.trim() || []);

/** Whether two texts of a cell say the same: 5.0 is 5, and some lists have no order. */
export function sameCell(table: TableName, column: string, a: string, b: string): boolean {
  if (a === b) return true;
  switch (tables[table].fields[column]?.kind) {
    case 'number':
    case 'integer':
      return a !== '' && b !== '' && Number(a) === Number(b);
    case 'texts': {
      const [first, second] = [listed(a), listed(b)];
      if (UNORDERED.has(`${table}/${column}`)) for (const list of [first, second]) list.sort();
      return first.join(';') === second.join(';');
    }
    default:
      return false;
  }
}

/** The columns in which two states of a row differ, its place in an order among them. */
export function differingColumns(table: TableName, a: Cells, b: Cells): string[] {
  const columns = Object.keys(tables[table].fields).filter(
    (column) => !sameCell(table, column, a[column] ?? '', b[column] ?? ''),
  );
  const moved = a.position !== undefined && b.position !== undefined && a.position !== b.position;
  return moved ? [...columns, 'position'] : columns;
}

const same = (table: TableName, { position: _, ...a }: Cells, b: Cells): boolean =>
  differingColumns(table, a, b).length === 0;

/**
 * Whether rows that a change overwrites or takes away are still as they were read, and those that it adds are not there:
 * another thing may share them.
 */
export async function stillStands(run: Run, { before, after }: { before: Rows; after: Rows }): Promise<boolean> {
  for (const table of SHARED) {
    const byIdentity = (rows: readonly Cells[] = []) =>
      new Map(rows.map((cells) => [identityOfCells(table, cells), cells]));
    const [expected, written] = [byIdentity(before[table]), byIdentity(after[table])];
    const identities = [...new Set([...expected.keys(), ...written.keys()])];
    const standing = byIdentity(await standingRows(run, table, identities));
    const changed = identities.some((identity) => {
      const [was, now] = [expected.get(identity), standing.get(identity)];
      return was && now ? !same(table, now, was) : was !== now;
    });
    if (changed) return false;
  }
  return true;
}
