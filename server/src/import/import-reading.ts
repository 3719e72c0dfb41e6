import { type TableName, tableNames } from '../model/tables.ts';
import { AT_START_MS, type Graph } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import type { Counts, Example } from './comparison.ts';
import { withLease } from './lease.ts';
import { load } from './load.ts';
import type { Sizes } from './loading.ts';
import type { Sentence } from './problem.ts';
import type { OnProgress } from './progress.ts';
import type { PackageReading } from './reading.ts';

const lastInForce = statement('import/last-in-force');

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
  /** What should be known of its content, beside how it was read. */
  notices: readonly Sentence[];
  milliseconds: number;
};

type Wish = {
  who: string | undefined;
  /** Name of the folder or file. */
  file: string;
  dryRun: boolean;
  sizes: Sizes;
  report: (line: string) => void;
  progress: OnProgress;
  /** When it was asked for, by the clock of this process. */
  started: number;
};

/** Validates, compares and loads a package that was read. Errors: as of importPackage. */
export async function importReading(
  graph: Graph,
  reading: PackageReading,
  { who = '', file, dryRun, sizes, report, progress, started }: Wish,
): Promise<ImportSummary> {
  const { name, hash, data } = reading;
  const counts = Object.fromEntries(
    tableNames.flatMap((table) => (data.rows(table).length > 0 ? [[table, data.rows(table).length]] : [])),
  );
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const told = { reading, name, hash, counts };
  const [last] = dryRun ? [] : await graph.read(lastInForce, {}, AT_START_MS);
  // One that is not done may have changed what this package brought before.
  if (last?.state === 'LOADED' && last.name === name && last.hash === hash) {
    report(`数据包 ${name} 没有变化。 Package ${name} has not changed.`);
    const milliseconds = performance.now() - started;
    return { ...told, changed: false, differences: undefined, examples: [], notices: [], milliseconds };
  }
  report(`数据包 ${name}：${rows} 行，正在校验、比较…… Package ${name}: ${rows} rows; checking and comparing ...`);
  const by = who || null;
  const { comparison, written } = await withLease(graph, { who: by, name }, () =>
    load(graph, { reading, who: by, file, dryRun, sizes, report, progress }),
  );
  if (!written && !dryRun) report(`数据包 ${name} 没有变化。 Package ${name} has not changed.`);
  return {
    ...told,
    changed: written,
    differences: comparison.counts,
    examples: comparison.examples,
    notices: comparison.notices,
    milliseconds: performance.now() - started,
  };
}
