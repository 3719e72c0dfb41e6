import type { Cells } from '../change/rows.ts';
import { differingColumns, sameCell } from '../change/standing-rows.ts';
import { tables } from '../model/tables.ts';
import type { EditedRow } from './edited-rows.ts';
import type { Row } from './package-data.ts';
import type { Sentence } from './problem.ts';

/**
 * What a row of a package is to the database. It is compared with the row of its identity as packages left it: without
 * what staff changed since, for that is made again on top of every import.
 *
 * - NEW: there is no such row.
 * - SAME: all cells say the same (5.0 is 5; some lists have no order). Nothing is written.
 * - CONFLICTING: the cells differ and the row contradicts somebody:
 *   - staff, who altered one of the cells that differ to something else again, took the row away, or added a row of the
 *     same identity with other cells. What staff altered stays in force; what they added gives way to the package;
 *   - another source: the row in force cites another source than this one, and more than the evidence differs. The
 *     package takes its place (roll back the run to undo that).
 * - CHANGED: the cells differ, and nobody is contradicted.
 */
export type DifferenceKind = 'NEW' | 'CHANGED' | 'SAME' | 'CONFLICTING';

export type RowDifference = {
  kind: DifferenceKind;
  columns: readonly string[];
  /** The row in force that it is compared with. */
  base: Cells | undefined;
  /** Whom a conflicting row contradicts. */
  against?: Sentence;
};

const EVIDENCE: ReadonlySet<string> = new Set([
  'source',
  'locator',
  'standing',
  'confidence',
  'statement_zh',
  'statement_en',
  'position',
]);

const STAFF: Sentence = { zh: '工作人员改过。', en: 'Staff changed it.' };
const STAFF_REMOVED: Sentence = { zh: '工作人员已删去。', en: 'Staff took it away.' };
const STAFF_ADDED: Sentence = { zh: '工作人员已添加，内容不同。', en: 'Staff added one with other cells.' };

/** Tables whose rows have a place of their own in an order. */
export const ORDERED: ReadonlySet<string> = new Set(['chains', 'chain_segments']);

export const cellsOfRow = ({ table, printed, position }: Row): Cells =>
  ORDERED.has(table) ? { ...printed, position: String(position) } : printed;

function contradicted(
  row: Row,
  base: Cells,
  columns: readonly string[],
  edit: EditedRow | undefined,
): Sentence | undefined {
  const { table, printed } = row;
  if (edit && !edit.now) return STAFF_REMOVED;
  const now = edit?.now;
  const clash = columns.some(
    (column) => edit?.altered.has(column) && !sameCell(table, column, printed[column] ?? '', now?.[column] ?? ''),
  );
  if (clash) return STAFF;
  if (!('source' in tables[table].fields) || (base.source ?? '') === '' || base.source === printed.source)
    return undefined;
  return columns.some((column) => !EVIDENCE.has(column))
    ? { zh: `另一来源 ${base.source} 的说法。`, en: `What another source states: ${base.source}.` }
    : undefined;
}

/** What a row is to the database: `standing` is the row as it stands, `edit` what staff did to it. */
export function differenceOf(row: Row, standing: Cells | undefined, edit: EditedRow | undefined): RowDifference {
  const cells = cellsOfRow(row);
  const base = edit ? edit.base : standing;
  if (base === undefined) {
    if (!edit?.now) return { kind: 'NEW', columns: [], base };
    const columns = differingColumns(row.table, cells, edit.now).filter((column) => column !== 'position');
    return columns.length === 0
      ? { kind: 'SAME', columns, base }
      : { kind: 'CONFLICTING', columns, base: edit.now, against: STAFF_ADDED };
  }
  const columns = differingColumns(row.table, cells, base);
  if (columns.length === 0) return { kind: 'SAME', columns, base };
  const against = contradicted(row, base, columns, edit);
  return against ? { kind: 'CONFLICTING', columns, base, against } : { kind: 'CHANGED', columns, base };
}
