import { tables } from '../model/tables.ts';
import type { Run } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import { assertionOf, statedRows, subjectsOfAssertion } from './assertions.ts';
import type { PackageData, Row } from './package-data.ts';
import { camelCase, type RowParameters, rowParameters } from './row-parameters.ts';
import type { LoadStep } from './steps.ts';

const DEFAULTS = { batch: 2_500 };

/** Told how many rows more are written. */
export type Advance = (rows: number) => void;

/** Tables of which the database held no row when they were compared. */
export type Empty = ReadonlySet<LoadStep['rows']>;

function rowsFor({ rows, needs, forgets }: LoadStep, data: PackageData, empty: Empty): readonly Row[] {
  if (rows === 'assertions_of_rows' || rows === 'subjects_of_assertions')
    return forgets ? statedRows(data).filter(({ table }) => !empty.has(table)) : statedRows(data);
  if (forgets && empty.has(rows)) return [];
  const all = data.rows(rows);
  if (needs === undefined) return all;
  const column = Object.keys(tables[rows].fields).find((name) => camelCase(name) === needs) ?? needs;
  return all.filter((row) => row.values[column] !== undefined);
}

const parametersOf = ({ rows }: LoadStep, batch: readonly Row[], data: PackageData): RowParameters[] => {
  if (rows === 'assertions_of_rows') return batch.map((row) => assertionOf(row, data));
  if (rows === 'subjects_of_assertions') return batch.flatMap(subjectsOfAssertion);
  return batch.map((row) => rowParameters(row, data));
};

/** How many rows all steps send together: what a progress is measured by. */
export const rowsToWrite = (steps: readonly LoadStep[], data: PackageData, empty: Empty): number =>
  steps.reduce((sum, step) => sum + rowsFor(step, data, empty).length, 0);

/**
 * Runs steps over the rows of some data; a table without rows costs no round trip. What the database is sent is made a
 * batch at a time, for all rows at once it would fill memory; and while the database works on the batch before.
 */
export async function runSteps(
  run: Run,
  steps: readonly LoadStep[],
  data: PackageData,
  advance: Advance = () => undefined,
  empty: Empty = new Set(),
): Promise<void> {
  let [before, size]: [Promise<unknown>, number] = [Promise.resolve(), 0];
  const settle = async (): Promise<void> => {
    await before;
    if (size > 0) advance(size);
  };
  for (const step of steps) {
    const all = rowsFor(step, data, empty);
    const name = empty.has(step.rows) ? (step.fresh ?? step.statement) : step.statement;
    for (let from = 0; from < all.length; from += DEFAULTS.batch) {
      const batch = all.slice(from, from + DEFAULTS.batch);
      const sent = run(statement(name), { rows: parametersOf(step, batch, data) });
      // When the one before fails, this one does, too, and is not heard.
      sent.catch(() => undefined);
      await settle();
      [before, size] = [sent, batch.length];
    }
  }
  await settle();
}
