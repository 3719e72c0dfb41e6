import type { PackageData } from './package-data.ts';
import type { Problem, ProblemReport } from './problem.ts';
import { collectProblems } from './problem.ts';
import type { PackageReading } from './reading.ts';
import { rules } from './rules.ts';

function* ofRule(type: string, problems: Iterable<Problem>): Iterable<Problem> {
  for (const problem of problems) yield { type, ...problem };
}

function* all(reading: PackageReading, data: PackageData): Iterable<Iterable<Problem>> {
  yield reading.problems;
  for (const [rule, type] of rules) yield ofRule(type, rule(data));
}

/** Everything that is wrong with a package, before anything of it is written; `data`: its rows among others. */
export function validate(reading: PackageReading, data: PackageData = reading.data): ProblemReport {
  const { problems, total } = collectProblems(all(reading, data));
  return { problems, total: total + reading.more };
}
