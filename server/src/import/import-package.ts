import { basename, resolve } from 'node:path';
import { type TableName, tableNames } from '../model/tables.ts';
import { AT_START_MS, type Graph } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import { faultsAmongStanding } from './check.ts';
import type { Counts, Example } from './comparison.ts';
import { InvalidPackage } from './invalid-package.ts';
import { withLease } from './lease.ts';
import { load } from './load.ts';
import type { Mapping } from './mapping.ts';
import type { OnProgress } from './progress.ts';
import { readPackage } from './read-package.ts';
import type { PackageReading } from './reading.ts';

const lastRun = statement('import/last-run');

export type ImportOptions = {
  /** Who imports; the program itself when it is left out. */
  who?: string;
  /** Says what would change, and writes nothing. */
  dryRun?: boolean;
  progress?: OnProgress;
  /** Which tables and columns are meant where their names do not say it. */
  mapping?: Mapping;
};

export type ImportSummary = {
  reading: PackageReading;
  name: string;
  hash: string;
  /** Whether anything was written. */
  changed: boolean;
  /** Rows of each table of the package. */
  counts: Readonly<Partial<Record<TableName, number>>>;
  /** What its rows are to the database; undefined when the last import had the same content, so that nothing was compared. */
  differences: ReadonlyMap<TableName, Counts> | undefined;
  examples: readonly Example[];
  milliseconds: number;
};

/**
 * Reads, validates, compares and loads a package: a folder, a zip of one, or a workbook. Errors: InvalidPackage with the
 * whole report, before anything is written; IMPORT_RUNNING.
 */
export async function importPackage(
  graph: Graph,
  path: string,
  report: (line: string) => void,
  { who, dryRun = false, progress = () => undefined, mapping = {} }: ImportOptions = {},
): Promise<ImportSummary> {
  const started = performance.now();
  progress({ phase: 'READING', done: 0, total: 0 });
  const reading = await readPackage(path, mapping);
  // Told before anybody is asked to wait for another import.
  if (reading.problems.length > 0)
    throw new InvalidPackage(reading, await graph.write((run) => faultsAmongStanding(run, reading), AT_START_MS));
  const { name, hash, data } = reading;
  const counts = Object.fromEntries(
    tableNames.flatMap((table) => (data.rows(table).length > 0 ? [[table, data.rows(table).length]] : [])),
  );
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const told = { reading, name, hash, counts };
  const [last] = dryRun ? [] : await graph.read(lastRun, {}, AT_START_MS);
  if (last?.name === name && last.hash === hash) {
    report(`数据包 ${name} 没有变化。 Package ${name} has not changed.`);
    const milliseconds = performance.now() - started;
    return { ...told, changed: false, differences: undefined, examples: [], milliseconds };
  }
  report(`数据包 ${name}：${rows} 行，正在校验、比较…… Package ${name}: ${rows} rows; checking and comparing ...`);
  const file = basename(resolve(path));
  const { comparison, written } = await withLease(graph, { who: who ?? null, name }, () =>
    load(graph, { reading, who: who ?? null, file, dryRun, report, progress }),
  );
  if (!written && !dryRun) report(`数据包 ${name} 没有变化。 Package ${name} has not changed.`);
  return {
    ...told,
    changed: written,
    differences: comparison.counts,
    examples: comparison.examples,
    milliseconds: performance.now() - started,
  };
}

/** True for a database without a single node. */
export async function isEmpty(graph: Graph): Promise<boolean> {
  const [row] = await graph.read(statement('import/is-empty'), {}, AT_START_MS);
  return row?.empty === true;
}
