import { type TableName, tableNames, tables } from '../../model/tables.ts';
import { AT_START_MS, type Graph } from '../../neo4j/graph.ts';
import { statement } from '../../neo4j/statement.ts';
import { InvalidPackage } from '../invalid-package.ts';
import type { PackageData } from '../package-data.ts';
import type { PackageReading } from '../reading.ts';
import { runSteps } from '../run-steps.ts';
import { loadSteps } from '../steps.ts';
import { validate } from '../validate.ts';

const last = statement('import/national/last');
const marked = statement('import/national/marked');
const mark = statement('import/national/mark');
const finish = statement('import/national/finish');
const raiseVersion = statement('import/raise-version');

/**
 * Rows of one transaction. Measured with the whole data set and our own database (1 GB of heap): one transaction for all
 * 266,000 rows is refused at its limit of 666 MB; in batches they go in, the same content on the same machine.
 */
const DEFAULTS = { batch: 10_000, timeoutMs: 120_000 };

/** Tables of whole data sets, in the order in which they are written; a row of them is a node or a relationship. */
const LARGE = tableNames.filter(
  (name) => 'standing' in tables[name].fields && !('statement_zh' in tables[name].fields),
);

export type NationalLoad = {
  /** False when the last import had the same content: nothing was written. */
  changed: boolean;
  rows: number;
  milliseconds: number;
};

export type Progress = (done: number, total: number) => void;

/** Some rows of a table; keys are still found in all of them. */
const part = (data: PackageData, table: TableName, from: number, to: number): PackageData => ({
  ...data,
  rows: (name) => (name === table ? data.rows(table).slice(from, to) : []),
});

const without = (data: PackageData, left: readonly TableName[]): PackageData => ({
  ...data,
  rows: (name) => (left.includes(name) ? [] : data.rows(name)),
});

const stepsOf = (table: TableName) => loadSteps.filter(({ rows }) => rows === table);

/** All that is small, with its assertions, at once: an enterprise is never there without what it rests on. */
async function loadSmall(graph: Graph, { data }: PackageReading): Promise<void> {
  await graph.write((run) => runSteps(run, loadSteps, without(data, LARGE)), DEFAULTS.timeoutMs);
}

/** The large tables, a batch a transaction, from where an import of the same content broke off. */
async function loadLarge(graph: Graph, { name, hash, data }: PackageReading, progress: Progress): Promise<void> {
  const [broken] = await graph.read(marked, { name, hash }, AT_START_MS);
  const start = LARGE.indexOf(broken?.table as TableName);
  const total = LARGE.reduce((sum, table) => sum + data.rows(table).length, 0);
  let done = 0;
  for (const [index, table] of LARGE.entries()) {
    const size = data.rows(table).length;
    const known = index < start ? size : index === start ? Number(broken?.rows) : 0;
    done += known;
    for (let from = known; from < size; from += DEFAULTS.batch) {
      const to = Math.min(size, from + DEFAULTS.batch);
      await graph.write(async (run) => {
        await runSteps(run, stepsOf(table), part(data, table, from, to));
        await run(mark, { name, hash, table, rows: BigInt(to) });
      }, DEFAULTS.timeoutMs);
      done += to - from;
      progress(done, total);
    }
  }
}

async function record(
  graph: Graph,
  { name, hash, data }: PackageReading,
  { file, who }: { file: string; who: string | null },
  startedAt: Date,
) {
  const counted = tableNames.filter((table) => data.rows(table).length > 0);
  await graph.write(async (run) => {
    const [version] = await run(raiseVersion);
    await run(finish, {
      key: `${name}@${startedAt.toISOString()}`,
      sequence: BigInt(Number(version?.version)),
      name,
      hash,
      file,
      who,
      startedAt: startedAt.toISOString(),
      finishedAt: new Date().toISOString(),
      tables: counted,
      counts: counted.map((table) => BigInt(data.rows(table).length)),
    });
  }, DEFAULTS.timeoutMs);
}

/**
 * Validates and loads a national data set. Analyses are kept by version of the data, which rises when all is in. When it
 * breaks off, the next run of the same content goes on where it stopped. Throws InvalidPackage before anything is written.
 */
export async function loadNational(
  graph: Graph,
  reading: PackageReading,
  from: { file: string; who: string | null },
  progress: Progress = () => undefined,
): Promise<NationalLoad> {
  const startedAt = new Date();
  const began = performance.now();
  const problems = validate(reading);
  if (problems.total > 0) throw new InvalidPackage(reading, problems);
  const rows = tableNames.reduce((sum, table) => sum + reading.data.rows(table).length, 0);
  const [before] = await graph.read(last, { name: reading.name }, AT_START_MS);
  const changed = before?.hash !== reading.hash;
  if (changed) {
    await loadSmall(graph, reading);
    await loadLarge(graph, reading, progress);
    await record(graph, reading, from, startedAt);
  }
  return { changed, rows, milliseconds: performance.now() - began };
}
