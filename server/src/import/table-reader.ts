import { type TableName, tables } from '../model/tables.ts';
import { checkHeader } from './check-header.ts';
import { LIMITS } from './files/limits.ts';
import { type Choice, mapColumns, type ReadColumn } from './mapping.ts';
import { type Normalised, normalise } from './normalise.ts';
import { problemAt, type Row } from './package-data.ts';
import type { Problem, Sentence } from './problem.ts';
import { missingColumns, type ReadPlace } from './read-place.ts';
import type { TableRecord } from './read-records.ts';
import { readRow } from './read-row.ts';

export type Place = { table: TableName; file: string };

/** What is read of a table goes here: rows in their order over all files, faults, and cells read otherwise than written. */
export type Findings = { rows: Row[]; problems: Pick<Problem[], 'push'>; normalised(cell: Normalised): void };

const SHOWN = 80;

export const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

const tooLong = (length: number): { problem: Sentence; remedy: Sentence } => ({
  problem: {
    zh: `此格有 ${length} 字，至多 ${LIMITS.cell} 字。`,
    en: `This cell has ${length} characters; ${LIMITS.cell} at most.`,
  },
  remedy: { zh: '检查引号是否成对；长文另存为文件。', en: 'Check the quotes; keep long texts in files of their own.' },
});

function wrongWidth(row: Row, cells: number, columns: number): Problem {
  return problemAt(
    row,
    '',
    { zh: `有 ${cells} 格，表头有 ${columns} 列。`, en: `The row has ${cells} cells, the header ${columns} columns.` },
    {
      zh: '检查逗号；内容中有逗号时整格加英文双引号。',
      en: 'Check the commas; a cell that contains one must stand in double quotes.',
    },
    cells < columns ? 'missing-cell' : 'extra-cell',
  );
}

export type TableReader = {
  take(record: TableRecord): void;
  empty(): boolean;
  /** What the header names; none before it is read. */
  columns(): readonly ReadColumn[];
  /** What it was read as, so far. */
  read(): Omit<ReadPlace, 'encoding'>;
};

/** Beside a cell: its line, the unit that its row names, and what it holds if it shows less of it. */
type Beside = { line: number; unit: string; stored: string | undefined };

/** Takes the records of one file of a table: the header first, then its rows; `choice`: what a person says of its columns. */
export function tableReader(place: Place, findings: Findings, choice?: Choice): TableReader {
  const { fields } = tables[place.table];
  // Words, sources and dates stand in thousands of rows: kept once.
  const pool = new Map<string, string>();
  const pooled = (text: string): string => {
    const known = pool.get(text);
    if (known !== undefined) return known;
    if (text.length < 40 && pool.size < 20_000) pool.set(text, text);
    return text;
  };
  let header: readonly ReadColumn[] | undefined;
  let [rows, normalised, unitAt] = [0, 0, -1];

  function cellOf(column: string, written: string, { line, unit, stored = written }: Beside): string {
    const field = fields[column];
    if (field === undefined || written === '') return written;
    if (written.length > LIMITS.cell) {
      const { problem, remedy } = tooLong(written.length);
      const at = { ...place, row: line, column, value: shortened(written), type: 'cell-error' };
      findings.problems.push({ ...at, problem, remedy });
      return shortened(written);
    }
    const cell = normalise(column, field, written, field.unit ?? (field.unitOfRow ? unit : ''));
    if (cell !== stored) {
      normalised += 1;
      findings.normalised({ ...place, row: line, column, before: stored, after: cell });
    }
    return pooled(cell);
  }

  return {
    empty: () => header === undefined,
    columns: () => header ?? [],
    read: () => ({
      ...{ place: place.file, table: place.table, how: choice?.table ? 'CHOSEN' : 'NAMED', near: [] },
      ...{ columns: header ?? [], missing: header ? missingColumns(place.table, header) : [], rows, normalised },
    }),
    take({ line, cells, stored }) {
      if (header === undefined) {
        header = mapColumns(place.table, cells, choice);
        unitAt = header.findIndex(({ column }) => column === 'unit');
        for (const problem of checkHeader(place.table, place.file, header, choice?.absentAsEmpty))
          findings.problems.push(problem);
        return;
      }
      const printed: Record<string, string> = {};
      const unit = cells[unitAt] ?? '';
      for (const [at, { column }] of header.entries())
        if (column !== null) printed[column] = cellOf(column, cells[at] ?? '', { line, unit, stored: stored?.get(at) });
      rows += 1;
      const reading = readRow({ ...place, line, position: findings.rows.length }, printed);
      findings.rows.push(reading.row);
      if (cells.length !== header.length) findings.problems.push(wrongWidth(reading.row, cells.length, header.length));
      for (const problem of reading.problems) findings.problems.push(problem);
    },
  };
}
