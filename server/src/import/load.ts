import { tableNames } from '../model/tables.ts';
import type { Graph, Run } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import { assertionsOf } from './assertions.ts';
import type { PackageData } from './package-data.ts';
import type { PackageReading } from './read-package.ts';
import { type RowParameters, rowParameters } from './row-parameters.ts';
import { forgetSteps, type LoadStep, loadSteps } from './steps.ts';

const DEFAULTS = { batch: 10_000, timeoutMs: 600_000 };

type RowsOf = (rows: LoadStep['rows']) => readonly RowParameters[];

function rowsOf(data: PackageData): RowsOf {
  const { assertions, subjects } = assertionsOf(data);
  const parameters = new Map(
    tableNames.map((table) => [table, data.rows(table).map((row) => rowParameters(row, data))]),
  );
  return (rows) => {
    if (rows === 'assertions_of_rows') return assertions;
    if (rows === 'subjects_of_assertions') return subjects;
    return parameters.get(rows) ?? [];
  };
}

async function runStep(run: Run, { statement: name, rows, needs }: LoadStep, of: RowsOf): Promise<void> {
  const all = needs === undefined ? of(rows) : of(rows).filter((row) => row[needs] !== undefined);
  for (let from = 0; from < all.length; from += DEFAULTS.batch) {
    await run(statement(name), { rows: all.slice(from, from + DEFAULTS.batch) });
  }
}

/** Runs steps over the rows of some data; a table without rows costs no round trip. */
export async function runSteps(run: Run, steps: readonly LoadStep[], data: PackageData): Promise<void> {
  const of = rowsOf(data);
  for (const step of steps) await runStep(run, step, of);
}

async function recordRun(run: Run, reading: PackageReading, startedAt: Date): Promise<void> {
  const counted = tableNames
    .map((table) => [table, reading.data.rows(table).length] as const)
    .filter(([, count]) => count > 0);
  const key = `${reading.name}@${startedAt.toISOString()}`;
  await run(statement('import/run'), {
    key,
    name: reading.name,
    hash: reading.hash,
    startedAt: startedAt.toISOString(),
    finishedAt: new Date().toISOString(),
    tables: counted.map(([table]) => table),
    counts: counted.map(([, count]) => BigInt(count)),
  });
  await run(statement('import/loaded'), {
    run: key,
    rows: reading.data.rows('sources').map((row) => ({ key: row.printed.key })),
  });
}

/** Writes a valid package in one transaction: all of it or nothing. The version of the data rises by one. */
export async function load(graph: Graph, reading: PackageReading, report: (line: string) => void): Promise<void> {
  const startedAt = new Date();
  await graph.write(async (run) => {
    const [version] = await run(statement('import/raise-version'));
    const steps = version?.version === 1 ? loadSteps : [...forgetSteps, ...loadSteps];
    await runSteps(run, steps, reading.data);
    await recordRun(run, reading, startedAt);
    report('写入完毕，正在提交…… Written; committing ...');
  }, DEFAULTS.timeoutMs);
}
