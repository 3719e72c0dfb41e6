import { groupBy } from '../../model/group-by.ts';
import { type TableName, tableNames, tables } from '../../model/tables.ts';
import type { PackageData, Row } from '../package-data.ts';
import type { Empty } from '../run-steps.ts';
import { forgetSteps, type LoadStep, linkSteps, nodeSteps } from '../steps.ts';

/** First what rows are, then what joins them and what states it: a row may refer to one of any later table. */
const passes = ['NODES', 'LINKS'] as const;
export type Pass = (typeof passes)[number];

/** How far a run has come: of `table` the rows before position `row` are in, and all of the tables and passes before. */
export type Mark = { pass: Pass; table: TableName; row: number };

/** Rows that one transaction writes; `mark` holds once it is done. */
export type Chunk = { pass: Pass; data: PackageData; rows: number; mark: Mark };

/** A cell that changed lets go of its old link and gets its new one in one transaction. */
export const stepsOf: Readonly<Record<Pass, readonly LoadStep[]>> = {
  NODES: nodeSteps,
  LINKS: [...forgetSteps, ...linkSteps],
};

/**
 * What is joined first: rows that state something, so that as little as possible stands without its evidence; then
 * conflicts, which are between what all others state; then the large tables of whole data sets.
 */
function turnOf(table: TableName): number {
  if (table === 'conflicts') return 1;
  return 'standing' in tables[table].fields && !('statement_zh' in tables[table].fields) ? 2 : 0;
}

const isJoined = (table: TableName): boolean =>
  'statement_zh' in tables[table].fields || stepsOf.LINKS.some(({ rows }) => rows === table);

const tablesOf: Readonly<Record<Pass, readonly TableName[]>> = {
  NODES: [...new Set(nodeSteps.map(({ rows }) => rows as TableName))],
  LINKS: tableNames.filter(isJoined).sort((a, b) => turnOf(a) - turnOf(b)),
};

/** Whether all rows of a chunk are created, in tables that held none: `empty`. Nothing else can want to write those. */
export const bringsOnlyNew = ({ pass, data }: Chunk, empty: Empty): boolean =>
  tableNames
    .filter((table) => data.rows(table).length > 0)
    .every((table) => {
      const steps = stepsOf[pass].filter(({ rows }) => rows === table);
      return empty.has(table) && !('statement_zh' in tables[table].fields) && steps.every(({ fresh }) => fresh);
    });

/** Some of the rows; keys are still found in all of them. */
export const among = (data: PackageData, rows: Partial<Record<TableName, readonly Row[]>>): PackageData => ({
  ...data,
  rows: (table) => rows[table] ?? [],
});

function isIn({ pass, table, row }: Mark, mark: Mark): boolean {
  if (pass !== mark.pass) return passes.indexOf(pass) < passes.indexOf(mark.pass);
  const order = tablesOf[pass];
  return table === mark.table ? row < mark.row : order.indexOf(table) < order.indexOf(mark.table);
}

const rowsOf = (data: PackageData, pass: Pass): readonly Row[] => tablesOf[pass].flatMap((table) => data.rows(table));

/** The rows of some data in the order in which they are written, at most `size` in a transaction, from a mark on. */
export function* chunksOf(data: PackageData, size: number, after?: Mark): Iterable<Chunk> {
  for (const pass of passes) {
    const left = rowsOf(data, pass).filter(({ table, position: row }) => !(after && isIn({ pass, table, row }, after)));
    for (let from = 0; from < left.length; from += size) {
      const rows = left.slice(from, from + size);
      const last = rows.at(-1) as Row;
      const mark = { pass, table: last.table, row: last.position + 1 };
      yield {
        pass,
        data: among(data, Object.fromEntries(groupBy(rows, ({ table }) => table))),
        rows: rows.length,
        mark,
      };
    }
  }
}

/** How many rows all passes write together: what a progress is measured by. */
export const rowsInAll = (data: PackageData): number =>
  passes.reduce((sum, pass) => sum + rowsOf(data, pass).length, 0);
