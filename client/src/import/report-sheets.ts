import type { SheetWords } from '../exporting/words.ts';
import type { Sheet } from '../exporting/workbook.ts';
import type { Job, Report } from './job.ts';
import { KINDS } from './job.ts';
import { problemsOf, totalsOf } from './problems.ts';
import type { Tables } from './useTables.ts';

/** A report as the sheets of a workbook: what would become of each table, rows that change, problems, and how it was read. */
export function reportSheets(job: Job, report: Report, tables: Tables, { t, sentence }: SheetWords): Sheet[] {
  const totals = totalsOf(report);
  const columns = (...all: [string, number][]) => all.map(([title, width]) => ({ title, width }));
  const state = job.state === 'REFUSED' || job.state === 'LOADED' || job.state === 'FAILED' ? job.state : 'CHECKED';
  const summary: Sheet = {
    name: t('importing.sheet.summary'),
    columns: columns([t('importing.sheet.item'), 24], [t('importing.sheet.content'), 60]),
    rows: [
      [t('importing.sheet.file'), job.file],
      [t('importing.sheet.who'), job.who],
      [t('importing.sheet.state'), t(`importing.sheet.states.${state}`)],
      [t('importing.sheet.errors'), report.stats.errors],
      ...(report.differences ? KINDS.map((kind) => [t(`importing.tables.${kind}`), totals[kind]]) : []),
      ...report.notices.map((notice) => [t('importing.notices'), sentence(notice)]),
    ],
  };
  const problems: Sheet = {
    name: t('importing.problems.title'),
    columns: columns(
      [t('importing.problems.table'), 20],
      [t('importing.sheet.place'), 20],
      [t('importing.problems.row'), 8],
      [t('importing.problems.column'), 22],
      [t('importing.problems.value'), 24],
      [t('importing.problems.problem'), 40],
      [t('importing.problems.remedy'), 44],
    ),
    rows: problemsOf(report).map(({ table, place, error }) => [
      table && tables.tableTitle(table),
      place,
      error.rowNumber ?? null,
      error.fieldName ? tables.columnTitle(table, error.fieldName) : null,
      error.cell ?? null,
      sentence(error.problem),
      sentence(error.remedy),
    ]),
  };
  const counts: Sheet = {
    name: t('importing.tables.table'),
    columns: columns(
      [t('importing.tables.table'), 28],
      ...KINDS.map((kind): [string, number] => [t(`importing.tables.${kind}`), 10]),
    ),
    rows: Object.entries(report.differences ?? {}).map(([table, each]) => [
      tables.tableTitle(table),
      ...KINDS.map((kind) => each[kind]),
    ]),
  };
  const changed: Sheet = {
    name: t('importing.rows.title'),
    columns: columns(
      [t('importing.rows.kind'), 10],
      [t('importing.rows.table'), 20],
      [t('importing.sheet.place'), 20],
      [t('importing.rows.row'), 8],
      [t('importing.rows.identity'), 28],
      [t('importing.rows.column'), 20],
      [t('importing.rows.before'), 36],
      [t('importing.rows.after'), 36],
    ),
    rows: (report.examples ?? []).flatMap(({ kind, table, file, row, identity, cells }) =>
      (cells.length > 0 ? cells : [{ column: '', before: '', after: '' }]).map(({ column, before, after }) => [
        ...[t(`importing.tables.${kind}`), tables.tableTitle(table), file, row, identity],
        ...[column && tables.columnTitle(table, column), before, after],
      ]),
    ),
  };
  const places: Sheet = {
    name: t('importing.places.title'),
    columns: columns(
      [t('importing.sheet.place'), 24],
      [t('importing.places.table'), 24],
      [t('importing.sheet.label'), 24],
      [t('importing.sheet.read'), 24],
    ),
    rows: report.places.flatMap(({ place, table, columns: labels }) =>
      labels.map(({ label, column }) => [
        place,
        table && tables.tableTitle(table),
        label,
        column && tables.columnTitle(table, column),
      ]),
    ),
  };
  const normalised: Sheet = {
    name: t('importing.sheet.normalised'),
    columns: columns(
      [t('importing.sheet.place'), 24],
      [t('importing.problems.row'), 8],
      [t('importing.problems.column'), 22],
      [t('importing.sheet.written'), 36],
      [t('importing.sheet.read'), 36],
    ),
    rows: report.normalised.cells.map(({ table, file, row, column, before, after }) => [
      ...[file, row, tables.columnTitle(table, column), before, after],
    ]),
  };
  return [summary, ...[problems, counts, changed, places, normalised].filter(({ rows }) => rows.length > 0)];
}
