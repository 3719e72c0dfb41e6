import { type TableName, tableNames, tables } from '../model/tables.ts';
import type { Normalised } from './normalise.ts';
import { noticesOf } from './notices.ts';
import type { Problem, ProblemReport, Sentence } from './problem.ts';
import type { ReadPlace } from './read-place.ts';
import type { PackageReading } from './reading.ts';
import { shortened } from './table-reader.ts';

/**
 * An error as a validation report of Frictionless has it; `message` says what is wrong, `note` what to do; `problem` and
 * `remedy` say the same a language at a time.
 */
export type ReportError = {
  type: string;
  message: string;
  note: string;
  problem: Sentence;
  remedy: Sentence;
  rowNumber?: number;
  fieldName?: string;
  fieldNumber?: number;
  cell?: string;
};

export type ReportTask = {
  name: string;
  type: 'table';
  valid: boolean;
  place: string;
  labels: string[];
  stats: { rows: number; errors: number; warnings: number };
  warnings: string[];
  errors: ReportError[];
};

/** A validation report (specs.frictionlessdata.io, `Report`), with the cells that were read otherwise than written. */
export type ValidationReport = {
  valid: boolean;
  stats: { tasks: number; errors: number; warnings: number; rows: number };
  warnings: string[];
  /** The warnings a language at a time. */
  notices: Sentence[];
  /** Errors of the package as such. */
  errors: ReportError[];
  tasks: ReportTask[];
  normalised: { total: number; cells: readonly Normalised[] };
  /** What each sheet or file was read as. */
  places: readonly ReadPlace[];
};

const both = ({ zh, en }: Sentence): string => `${zh} ${en}`;
const isTable = (name: string): name is TableName => name in tables;

function errorOf({ table, row, column, value, type, problem, remedy }: Problem): ReportError {
  const fieldNumber = isTable(table) ? Object.keys(tables[table].fields).indexOf(column) + 1 : 0;
  return {
    type: type ?? 'constraint-error',
    message: both(problem),
    note: both(remedy),
    problem,
    remedy,
    ...(row > 0 && { rowNumber: row }),
    ...(column !== '' && { fieldName: column }),
    ...(fieldNumber > 0 && { fieldNumber }),
    ...(value !== '' && { cell: shortened(value) }),
  };
}

/**
 * The report of a package: a task for each file of a table. All errors are counted in `stats`; the first thousand are
 * listed, so a task may list fewer than there are.
 */
export function validationReport(reading: PackageReading, { problems, total }: ProblemReport): ValidationReport {
  const places = new Map<string, { table: TableName; file: string; rows: number; errors: ReportError[] }>();
  const placeOf = (table: TableName, file: string) => {
    const key = `${table}\0${file}`;
    const place = places.get(key) ?? { table, file, rows: 0, errors: [] };
    places.set(key, place);
    return place;
  };
  for (const table of tableNames) for (const { file } of reading.data.rows(table)) placeOf(table, file).rows += 1;
  const errors: ReportError[] = [];
  for (const problem of problems)
    (isTable(problem.table) ? placeOf(problem.table, problem.file).errors : errors).push(errorOf(problem));
  const notices = noticesOf(reading);
  const tasks = [...places.values()].map(
    ({ table, file, rows, errors: own }): ReportTask => ({
      name: table,
      type: 'table',
      valid: own.length === 0,
      place: file,
      labels: Object.keys(tables[table].fields),
      stats: { rows, errors: own.length, warnings: 0 },
      warnings: [],
      errors: own,
    }),
  );
  const rows = tasks.reduce((sum, { stats }) => sum + stats.rows, 0);
  return {
    valid: total === 0,
    stats: { tasks: tasks.length, errors: total, warnings: notices.length, rows },
    warnings: notices.map(both),
    notices,
    errors,
    tasks,
    normalised: reading.normalised,
    places: reading.places ?? [],
  };
}
