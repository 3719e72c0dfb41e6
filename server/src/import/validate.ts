import { inTurns } from '../process/in-turns.ts';
import type { PackageData } from './package-data.ts';
import type { Problem, ProblemReport } from './problem.ts';
import { collectProblems } from './problem.ts';
import type { PackageReading } from './reading.ts';
import { rules } from './rules.ts';

/** What stands in the graph is looked at beside the package, and is no fault of it. */
const isOfStanding = ({ file, row }: Problem): boolean => file === '' && row === 0;

const cellOf = ({ file, column }: Problem): string => `${file}\0${column}`;

function* ofRule(type: string, problems: Iterable<Problem>, absent: ReadonlySet<string>): Iterable<Problem> {
  for (const problem of problems)
    if (!absent.has(cellOf(problem)) && !isOfStanding(problem)) yield { type, ...problem };
}

function* all(reading: PackageReading, data: PackageData): Iterable<Iterable<Problem>> {
  yield reading.problems;
  // A column that is missing is one fault, not one in every row.
  const absent = new Set(reading.problems.filter(({ type }) => type === 'missing-label').map(cellOf));
  for (const [rule, type] of rules) yield ofRule(type, rule(data), absent);
}

/**
 * Everything that is wrong with a package, before anything of it is written; `data`: its rows among others. Large packages
 * take seconds: the claim of the import is renewed meanwhile.
 */
export async function validate(reading: PackageReading, data: PackageData = reading.data): Promise<ProblemReport> {
  const { problems, total } = await inTurns(collectProblems(all(reading, data)));
  return { problems, total: total + reading.more };
}
