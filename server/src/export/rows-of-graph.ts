import type { LogEntry } from '../change/log-entry.ts';
import { logRows } from '../change/log-tables.ts';
import type { Cells, Rows } from '../change/rows.ts';
import { standingRows } from '../change/standing-rows.ts';
import { isOfDataSet } from '../evidence/data-set-statement.ts';
import { ORDERED } from '../import/difference.ts';
import { rowTables, type TableName, tables } from '../model/tables.ts';
import type { Run } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';

const nodes = statement('export/nodes');
const links = statement('export/links');
const productLinks = statement('export/product-links');
const progressReports = statement('export/progress-reports');
const shortlistEntries = statement('export/shortlist-entries');
const changes = statement('export/changes');

/** Tables whose rows are a part of a node, and one whose label has no references. */
const owners: Partial<Record<TableName, string>> = {
  tiles: 'Region',
  ledgers: 'List',
  printing_faults: 'PrintingFault',
};

const BATCH = 10_000;

function keysOf(run: Run, table: TableName): Promise<Record<string, unknown>[]> {
  if (table === 'progress_reports') return run(progressReports);
  if (table === 'shortlist_entries') return run(shortlistEntries);
  const { label, relationship: type } = tables[table];
  if (type === undefined) return run(nodes, { label: label ?? owners[table] });
  return isOfDataSet(table) ? run(productLinks, { type, prefix: `${table}/` }) : run(links, { type });
}

type ChangeRow = Omit<LogEntry, 'before' | 'after'> & Record<'before' | 'after', string>;
const entryOf = ({ before, after, ...entry }: ChangeRow): LogEntry => ({
  ...entry,
  before: JSON.parse(before) as Rows,
  after: JSON.parse(after) as Rows,
});

const place = ({ position }: Cells): number => Number(position ?? 0);

/**
 * All rows of all tables as they stand, a batch at a time; where their order says something, in that order. Then the log
 * of changes, which says how they came to stand so.
 */
export async function* rowsOfGraph(run: Run): AsyncIterable<{ table: TableName; rows: readonly Cells[] }> {
  for (const table of rowTables) {
    const keys = (await keysOf(run, table)).map(({ key }) => String(key));
    if (ORDERED.has(table)) {
      const rows = await standingRows(run, table, keys);
      if (rows.length > 0) yield { table, rows: rows.sort((a, b) => place(a) - place(b)) };
      continue;
    }
    for (let from = 0; from < keys.length; from += BATCH) {
      const rows = await standingRows(run, table, keys.slice(from, from + BATCH));
      if (rows.length > 0) yield { table, rows };
    }
  }
  const log = logRows((await run(changes)).map((row) => entryOf(row as ChangeRow)));
  for (const table of ['change_log', 'change_cells'] as const)
    if (log[table].length > 0) yield { table, rows: log[table] };
}
