import { numberOf, type PackageData, type Row } from '../import/package-data.ts';
import { groupBy } from '../model/group-by.ts';
import { type FactTable, factTables, type TableName, tables } from '../model/tables.ts';
import type { changeKinds } from '../model/vocabulary.ts';
import type { LogEntry } from './log-entry.ts';
import type { Cells, Rows } from './rows.ts';
import { identityOfCells } from './standing-rows.ts';

/** The columns of which a change may have altered the cells. */
export const columnsInLog = (table: TableName): string[] => [...Object.keys(tables[table].fields), 'position'];

type Side = 'before' | 'after';
/** A row that a change is about; a side without it is empty. */
type ChangedRow = { table: FactTable } & Record<Side, Cells>;

function changedRows({ before, after }: LogEntry): ChangedRow[] {
  return factTables.flatMap((table) => {
    const [was, is] = [before, after].map(
      (rows) => new Map((rows[table] ?? []).map((cells) => [identityOfCells(table, cells), cells])),
    ) as [Map<string, Cells>, Map<string, Cells>];
    return [...new Set([...was.keys(), ...is.keys()])].map((identity) => ({
      table,
      before: was.get(identity) ?? {},
      after: is.get(identity) ?? {},
    }));
  });
}

const cellsOfEntry = (entry: LogEntry): Cells[] =>
  changedRows(entry).flatMap(({ table, before, after }, at) =>
    columnsInLog(table).flatMap((column) => {
      const [was, is] = [before[column] ?? '', after[column] ?? ''];
      if (was === '' && is === '') return [];
      return [{ change: entry.key, row: String(at + 1), table, column, before: was, after: is }];
    }),
  );

/** The log as rows of its two tables. */
export function logRows(log: readonly LogEntry[]): { change_log: Cells[]; change_cells: Cells[] } {
  const entries = log.map((entry, at): Cells => {
    const kind: (typeof changeKinds)[number] = entry.kind;
    return {
      key: entry.key,
      number: String(at + 1),
      kind,
      subject: entry.subject,
      subject_name: entry.subjectName,
      subject_name_en: entry.subjectNameEn ?? '',
      by: entry.by,
      at: entry.at,
      reason: entry.reason ?? '',
      summary_zh: entry.summaryZh,
      summary_en: entry.summaryEn,
      undoes: entry.undoes ?? '',
      set_aside_zh: entry.setAsideZh ?? '',
      set_aside_en: entry.setAsideEn ?? '',
    };
  });
  return { change_log: entries, change_cells: log.flatMap(cellsOfEntry) };
}

const isRow = (table: FactTable, cells: Cells): boolean => tables[table].identity.every((column) => cells[column]);

/** The rows of one change, in their order, by the cells that a package has of it. */
export function rowsOfChange(cells: readonly Row[]): ChangedRow[] {
  const rows = [...groupBy(cells, ({ printed }) => Number(printed.row))].sort(([a], [b]) => a - b);
  const side = (own: readonly Row[], which: Side): Cells =>
    Object.fromEntries(
      own.flatMap(({ printed }) => (printed[which] ? [[printed.column ?? '', printed[which] ?? '']] : [])),
    );
  return rows.map(([, own]) => ({
    table: own[0]?.printed.table as FactTable,
    before: side(own, 'before'),
    after: side(own, 'after'),
  }));
}

function sideOf(rows: readonly ChangedRow[], which: Side): Rows {
  const there = rows.filter((row) => isRow(row.table, row[which]));
  return Object.fromEntries(
    [...groupBy(there, ({ table }) => table)].map(([table, own]) => [table, own.map((row) => row[which])]),
  );
}

/** Cells that name no row: a row that is neither before nor after has lost what names it. */
export const isNameless = ({ table, before, after }: ChangedRow): boolean =>
  !isRow(table, before) && !isRow(table, after);

/** The log that a package has, in its order. */
export function logOf(data: PackageData): LogEntry[] {
  const cells = groupBy(data.rows('change_cells'), ({ printed }) => printed.change ?? '');
  return data
    .rows('change_log')
    .filter((row) => data.find('change_log', row.printed.key ?? '') === row)
    .sort((a, b) => (numberOf(a, 'number') ?? 0) - (numberOf(b, 'number') ?? 0))
    .map(({ printed }) => {
      const rows = rowsOfChange(cells.get(printed.key ?? '') ?? []);
      return {
        key: printed.key ?? '',
        kind: printed.kind as (typeof changeKinds)[number],
        subject: printed.subject ?? '',
        subjectName: printed.subject_name ?? '',
        subjectNameEn: printed.subject_name_en || null,
        by: printed.by ?? '',
        at: printed.at ?? '',
        reason: printed.reason || null,
        summaryZh: printed.summary_zh ?? '',
        summaryEn: printed.summary_en ?? '',
        undoes: printed.undoes || null,
        setAsideZh: printed.set_aside_zh || null,
        setAsideEn: printed.set_aside_en || null,
        before: sideOf(rows, 'before'),
        after: sideOf(rows, 'after'),
      };
    });
}
