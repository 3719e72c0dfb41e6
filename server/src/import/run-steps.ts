import { tableNames } from '../model/tables.ts';
import type { Run } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import { assertionsOf } from './assertions.ts';
import type { PackageData } from './package-data.ts';
import { type RowParameters, rowParameters } from './row-parameters.ts';
import type { LoadStep } from './steps.ts';

const DEFAULTS = { batch: 10_000 };

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
