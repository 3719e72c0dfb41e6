import type { Cells } from '../change/rows.ts';
import { identityOfCells, standingRows } from '../change/standing-rows.ts';
import { type TableName, tableNames } from '../model/tables.ts';
import type { Run } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import { cellsOfRow, type DifferenceKind, differenceOf } from './difference.ts';
import type { EditedRow, EditedRows } from './edited-rows.ts';
import { identityOf, isOfPackage, nameOf, type PackageData, packageData, type Row } from './package-data.ts';
import { packed } from './packed.ts';
import type { Sentence } from './problem.ts';
import { toldOfRedated } from './redated.ts';
import { isOfShortlists, shortlistDifference, shortlistOf } from './shortlist-difference.ts';

const emptyTables = statement('import/empty-tables');

/** `examples`: rows of each table and kind that are listed; new ones only say what they look like. */
const DEFAULTS = { batch: 5_000, examples: { NEW: 5, CHANGED: 200, CONFLICTING: 200 } };

export type Counts = Record<DifferenceKind, number>;

export type Example = {
  table: TableName;
  identity: string;
  kind: Exclude<DifferenceKind, 'SAME'>;
  file: string;
  row: number;
  cells: readonly { column: string; before: string; after: string }[];
  against: Sentence | null;
};

/**
 * What packages had said of the rows that a run writes, as the rolling back of the run needs it (changes of staff are then
 * made again on top); packed, for there may be many.
 */
export type Kept = { table: TableName; before: string };
export type KeptRows = { before: Cells[]; added: string[] };

export type Comparison = {
  counts: ReadonlyMap<TableName, Counts>;
  examples: readonly Example[];
  /** The rows that are to be written: all but the same. */
  written: PackageData;
  /** Tables of which the database holds no row. */
  empty: ReadonlySet<TableName>;
  kept: readonly Kept[];
  /** What should be known of it, though nothing is wrong with it. */
  notices: readonly Sentence[];
};

export const pack = (table: TableName, rows: KeptRows): Kept => ({ table, before: packed(rows) });

/** A row that staff added is no package's: when the run is rolled back, it is made again like all that they changed. */
function keep({ before, added }: KeptRows, identity: string, standing: Cells | undefined, edit?: EditedRow): void {
  const base = edit ? edit.base : standing;
  if (base) before.push(base);
  else if (!edit) added.push(identity);
}

type Beside = {
  /** Rows that changes in force are about. */
  edited: EditedRows;
  /** Rows that changes are about which the package brings: they are written though they are the same. */
  touched?: EditedRows | undefined;
  /** Whether the database holds nothing yet. */
  nothing: boolean;
};

/** What a package would change, row by row. One that only its log has, for staff took it away, is not counted. */
export async function comparePackage(
  run: Run,
  data: PackageData,
  { edited, touched, nothing }: Beside,
): Promise<Comparison> {
  const counts = new Map<TableName, Counts>();
  const examples: Example[] = [];
  const written: Partial<Record<TableName, Row[]>> = {};
  const kept: Kept[] = [];
  /** Sources whose date changes. */
  const redated = new Set<string>();
  /** Shortlists that the database does not have. */
  const newLists = new Set<string>();

  function take(row: Row, identity: string, standing: Cells | undefined, count: Counts): boolean {
    const name = `${row.table}/${identity}`;
    if (row.table === 'shortlists' && !standing) newLists.add(identity);
    const listed = isOfShortlists(row.table);
    const { kind, columns, base, against } = listed
      ? shortlistDifference(row, standing, !newLists.has(shortlistOf(row)))
      : differenceOf(row, standing, edited.get(name));
    if (isOfPackage(row)) count[kind] += 1;
    if (row.table === 'sources' && kind !== 'NEW' && columns.includes('date')) redated.add(identity);
    // What staff made of a row is made again from the row itself.
    if (kind === 'SAME') return edited.has(name) || (touched?.has(name) ?? false);
    if (isOfPackage(row) && count[kind] <= DEFAULTS.examples[kind]) {
      const cells = cellsOfRow(row);
      const told = columns.map((column) => ({ column, before: base?.[column] ?? '', after: cells[column] ?? '' }));
      const { table, file, line } = row;
      examples.push({ table, identity, kind, file, row: line, cells: told, against: against ?? null });
    }
    return kind === 'NEW' || !listed;
  }

  const empty: ReadonlySet<TableName> = new Set(
    nothing ? tableNames : (await run(emptyTables)).map((row) => row.table as TableName),
  );

  for (const table of tableNames) {
    const named = data.rows(table).map((row) => ({ row, identity: identityOf(row) ?? '' }));
    const rows = named.filter(({ row, identity }) => data.find(table, identity) === row);
    if (rows.length === 0) continue;
    const count: Counts = { NEW: 0, CHANGED: 0, SAME: 0, CONFLICTING: 0 };
    const own: Row[] = [];
    for (let from = 0; from < rows.length; from += DEFAULTS.batch) {
      const batch = rows.slice(from, from + DEFAULTS.batch);
      const keys = batch.map(({ identity }) => identity);
      const found = empty.has(table) ? [] : await standingRows(run, table, keys);
      const standing = new Map(found.map((cells) => [identityOfCells(table, cells), cells]));
      const before: KeptRows = { before: [], added: [] };
      for (const { row, identity } of batch) {
        const now = standing.get(identity);
        if (!take(row, identity, now, count)) continue;
        own.push(row);
        keep(before, identity, now, edited.get(`${table}/${identity}`));
      }
      if (before.before.length + before.added.length > 0) kept.push(pack(table, before));
    }
    if (rows.some(({ row }) => isOfPackage(row))) counts.set(table, count);
    written[table] = own;
  }
  const notices = await toldOfRedated(run, redated);
  return { counts, examples, empty, written: { ...packageData(written), find: data.find }, kept, notices };
}

/** Rows that are not in a package but that staff changed, as packages had left them. */
export function keepEdited(written: PackageData, edited: EditedRows): Kept[] {
  if (edited.size === 0) return [];
  const own = new Set(tableNames.flatMap((table) => written.rows(table).map(nameOf)));
  return tableNames.flatMap((table) => {
    const before = [...edited].flatMap(([name, { base }]) =>
      name.startsWith(`${table}/`) && !own.has(name) && base ? [base] : [],
    );
    return before.length > 0 ? [pack(table, { before, added: [] })] : [];
  });
}
