import type { PackageData } from '../import/package-data.ts';
import { runSteps } from '../import/run-steps.ts';
import { forgetSteps, loadSteps } from '../import/steps.ts';
import type { Run } from '../neo4j/graph.ts';
import { removeRows, without } from './remove-rows.ts';
import type { Rows } from './rows.ts';

/** Takes away what is only in `before` and writes `after`, by the very statements of the import. */
export async function applyRows(run: Run, before: Rows, after: Rows, data: PackageData): Promise<void> {
  await removeRows(run, without(before, after));
  await runSteps(run, [...forgetSteps, ...loadSteps], data);
}
