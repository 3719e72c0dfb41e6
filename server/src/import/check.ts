import { joined } from '../change/joined.ts';
import { amongNeighbours } from '../change/neighbours.ts';
import type { Cells } from '../change/rows.ts';
import type { TableName } from '../model/tables.ts';
import type { Run } from '../neo4j/graph.ts';
import { amongStanding } from './among-standing.ts';
import { InvalidPackage } from './invalid-package.ts';
import type { PackageData } from './package-data.ts';
import type { ProblemReport } from './problem.ts';
import type { PackageReading } from './reading.ts';
import { validate } from './validate.ts';

/**
 * All that is wrong with a package that could not be read whole: what it refers to may be in the database, and is then not
 * said to be missing.
 */
export async function faultsAmongStanding(run: Run, reading: PackageReading): Promise<ProblemReport> {
  const data = await amongNeighbours(run, await amongStanding(run, reading.data), {});
  return validate(reading, data);
}

/**
 * A package that stands by itself is checked by itself. One that does not is checked among what the database holds: rows
 * that it refers to, and the template and the projects that it joins; without what staff `added` (by `table/identity`),
 * for that gives way to a package. `added` is undefined where the database holds nothing. Throws InvalidPackage.
 */
export async function checkAmongStanding(
  run: Run,
  reading: PackageReading,
  added: readonly (readonly [string, Cells])[] | undefined,
): Promise<PackageData> {
  const alone = validate(reading);
  if (alone.total === 0) return reading.data;
  // Nothing in the database mends what could not be read.
  if (added === undefined || reading.problems.length > 0) throw new InvalidPackage(reading, alone);
  const data = await amongStanding(run, reading.data);
  const aside = joined(...added.map(([name, cells]) => ({ [name.slice(0, name.indexOf('/')) as TableName]: [cells] })));
  const report = validate(reading, await amongNeighbours(run, data, aside));
  if (report.total > 0) throw new InvalidPackage(reading, report);
  return data;
}
