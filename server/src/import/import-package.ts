import { basename, resolve } from 'node:path';
import { AT_START_MS, type Graph } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import { faultsAmongStanding } from './check.ts';
import { type ImportSummary, importReading } from './import-reading.ts';
import { InvalidPackage } from './invalid-package.ts';
import { SIZES, type Sizes } from './loading.ts';
import type { Mapping } from './mapping.ts';
import type { OnProgress } from './progress.ts';
import { readPackage } from './read-package.ts';

export type ImportOptions = {
  /** Who imports; the program itself when it is left out. */
  who?: string;
  /** Says what would change, and writes nothing. */
  dryRun?: boolean;
  progress?: OnProgress;
  /** What goes into one transaction. */
  sizes?: Sizes;
  /** Which tables and columns are meant where their names do not say it. */
  mapping?: Mapping;
};

/**
 * Reads, validates, compares and loads a package: a folder, a zip of one, or a workbook. Errors: InvalidPackage with the
 * whole report, before anything is written; IMPORT_RUNNING, IMPORT_UNFINISHED, PACKAGE_TOO_LARGE.
 */
export async function importPackage(
  graph: Graph,
  path: string,
  report: (line: string) => void,
  { who, dryRun = false, progress = () => undefined, sizes = SIZES, mapping = {} }: ImportOptions = {},
): Promise<ImportSummary> {
  const started = performance.now();
  progress({ phase: 'READING', done: 0, total: 0 });
  const reading = await readPackage(path, mapping);
  // Told before anybody is asked to wait for another import.
  if (reading.problems.length > 0) throw new InvalidPackage(reading, await faultsAmongStanding(graph, reading));
  return importReading(graph, reading, {
    who,
    dryRun,
    progress,
    sizes,
    report,
    started,
    file: basename(resolve(path)),
  });
}

/** True for a database without a single node. */
export async function isEmpty(graph: Graph): Promise<boolean> {
  const [row] = await graph.read(statement('import/is-empty'), {}, AT_START_MS);
  return row?.empty === true;
}
