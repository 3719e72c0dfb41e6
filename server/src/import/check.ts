import { amongNeighbours } from '../change/neighbours.ts';
import { AT_START_MS, type Graph, type Run } from '../neo4j/graph.ts';
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
export async function faultsAmongStanding(graph: Graph, reading: PackageReading): Promise<ProblemReport> {
  const data = await graph.write(
    async (run) => amongNeighbours(run, await amongStanding(run, reading.data)),
    AT_START_MS,
  );
  return validate(reading, data);
}

type Seen = {
  /** What is wrong with the package by itself. */
  alone: ProblemReport;
  /** What staff added (`table/identity`), which gives way to a package; undefined where the database holds nothing. */
  added: ReadonlySet<string> | undefined;
};

/**
 * Checks a package among what the database holds: rows that it refers to and lacks, and rows that its own may contradict,
 * for what is sound by itself may close a cycle over them. Throws InvalidPackage.
 */
export async function checkAmongStanding(
  run: Run,
  reading: PackageReading,
  { alone, added }: Seen,
): Promise<PackageData> {
  // Nothing in the database mends what could not be read.
  if (alone.total > 0 && (added === undefined || reading.problems.length > 0)) throw new InvalidPackage(reading, alone);
  if (added === undefined) return reading.data;
  const data = alone.total === 0 ? reading.data : await amongStanding(run, reading.data);
  const seen = await amongNeighbours(run, data, { aside: added });
  const report = seen === reading.data ? alone : await validate(reading, seen);
  if (report.total > 0) throw new InvalidPackage(reading, report);
  return data;
}
