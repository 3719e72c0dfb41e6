import type { Problem, ProblemReport } from './problem.ts';
import { collectProblems } from './problem.ts';
import type { PackageReading } from './read-package.ts';
import { rules } from './rules.ts';

function* all(reading: PackageReading): Iterable<Iterable<Problem>> {
  yield reading.problems;
  for (const rule of rules) yield rule(reading.data);
}

/** Everything that is wrong with a package, before anything of it is written. */
export const validate = (reading: PackageReading): ProblemReport => collectProblems(all(reading));
