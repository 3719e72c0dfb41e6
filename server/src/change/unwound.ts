import { cellsOfRow, ORDERED } from '../import/difference.ts';
import { type EditedRows, editedRows } from '../import/edited-rows.ts';
import { nameOf, type PackageData, packageData, type Row } from '../import/package-data.ts';
import { readRow } from '../import/read-row.ts';
import { referencesOf } from '../import/references-of.ts';
import { type RowTable, rowTables } from '../model/tables.ts';
import { entriesInForce, type LogEntry } from './log-entry.ts';
import { logOf } from './log-tables.ts';
import type { Cells } from './rows.ts';
import { differingColumns } from './standing-rows.ts';

export type Unwound = {
  log: readonly LogEntry[];
  /** What its changes in force are about. */
  edited: EditedRows;
  /** The rows as packages had left them: what staff altered, took away and added is not done yet. */
  base: PackageData;
  /** The same, and the rows that staff added. */
  all: PackageData;
  /** Of those the rows that are only there once the changes are made: none of the base refers to them. */
  later: ReadonlySet<Row>;
};

type Place = Pick<Row, 'file' | 'line'>;
const read = (table: RowTable, cells: Cells, { file, line }: Place, position: number): Row =>
  readRow({ table, file, line, position }, cells).row;

type Placed = { row: Row; position: number };

/** Rows in the order that they had: those that staff moved or took away are put back where they were. */
function inOrder(staying: readonly Row[], placed: readonly Placed[]): Row[] {
  const rows = [...staying];
  for (const { row, position } of [...placed].sort((a, b) => a.position - b.position)) rows.splice(position, 0, row);
  return rows;
}

function baseOf(table: RowTable, data: PackageData, edited: EditedRows): { base: Row[]; added: Row[] } {
  const [staying, added, placed]: [Row[], Row[], Placed[]] = [[], [], []];
  for (const row of data.rows(table)) {
    const edit = edited.get(nameOf(row));
    if (!edit) staying.push(row);
    else if (!edit.base) added.push(row);
    else {
      const { base, now } = edit;
      const columns = differingColumns(table, base, now ?? {});
      const altered = Object.fromEntries(columns.map((column) => [column, base[column] ?? '']));
      const { position, ...cells } = { ...cellsOfRow(row), ...altered };
      const before = read(table, cells, row, row.position);
      if (ORDERED.has(table) && columns.includes('position')) placed.push({ row: before, position: Number(position) });
      else staying.push(before);
    }
  }
  for (const [name, { base, now }] of edited)
    if (base && !now && name.startsWith(`${table}/`)) {
      const { position, ...cells } = base;
      const gone = read(table, cells, { file: '', line: 0 }, 0);
      if (ORDERED.has(table)) placed.push({ row: gone, position: Number(position ?? 0) });
      else staying.push(gone);
    }
  return { base: inOrder(staying, placed), added };
}

/** The rows that some rows refer to, and those that these refer to in turn. */
function neededBy(rows: readonly Row[], added: ReadonlyMap<string, Row>): ReadonlySet<Row> {
  const needed = new Set<Row>();
  for (let from = rows; from.length > 0 && added.size > 0; )
    from = from.flatMap(referencesOf).flatMap(({ table, key }) => {
      const row = added.get(`${table}/${key}`);
      if (!row || needed.has(row)) return [];
      needed.add(row);
      return [row];
    });
  return needed;
}

/**
 * A copy of a whole database says how things stand and which changes made them so. Here they are taken back, so that it
 * can be imported like any package, and the changes made again on top: then each can be undone, and what was known before
 * it is told at the dates before it.
 */
export function unwound(data: PackageData): Unwound {
  const log = logOf(data);
  const edited = editedRows(entriesInForce(log));
  if (edited.size === 0) return { log, edited, base: data, all: data, later: new Set() };
  const base: Partial<Record<RowTable, Row[]>> = {};
  const all: Partial<Record<RowTable, Row[]>> = {};
  const added = new Map<string, Row>();
  for (const table of rowTables) {
    const found = baseOf(table, data, edited);
    const rows = [...found.base, ...found.added].map((row, position) => ({ ...row, position }));
    base[table] = rows.slice(0, found.base.length);
    all[table] = rows;
    for (const row of rows.slice(found.base.length)) added.set(nameOf(row), row);
  }
  const needed = neededBy(
    rowTables.flatMap((table) => base[table] ?? []),
    added,
  );
  const later = new Set([...added.values()].filter((row) => !needed.has(row)));
  return { log, edited, base: packageData(base), all: packageData(all), later };
}
