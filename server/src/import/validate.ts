import { inTurns } from '../process/in-turns.ts';
import type { PackageData } from './package-data.ts';
import type { Problem, ProblemReport } from './problem.ts';
import { collectProblems } from './problem.ts';
import type { PackageReading } from './reading.ts';
import { rules } from './rules.ts';

/** What stands in the graph is looked at beside the package, and is no fault of it. */
const isOfStanding = ({ file, row }: Problem): boolean => file === '' && row === 0;

const columnOf = ({ file, column }: Problem): string => `${file}\0${column}`;
const cellOf = ({ file, row, column }: Problem): string => `${file}\0${row}\0${column}`;

function* ofRule(type: string, problems: Iterable<Problem>, isTold: (problem: Problem) => boolean): Iterable<Problem> {
  for (const problem of problems) if (!isTold(problem) && !isOfStanding(problem)) yield { type, ...problem };
}

function* all(reading: PackageReading, data: PackageData): Iterable<Iterable<Problem>> {
  yield reading.problems;
  // A column that is missing is one fault, not one in every row; what could not be read is not said to be empty, too.
  const absent = new Set(reading.problems.filter(({ type }) => type === 'missing-label').map(columnOf));
  const unread = new Set(reading.problems.map(cellOf));
  const isTold = (problem: Problem) => absent.has(columnOf(problem)) || unread.has(cellOf(problem));
  for (const [rule, type] of rules) yield ofRule(type, rule(data), isTold);
}

/**
 * Everything that is wrong with a package, before anything of it is written; `data`: its rows among others. Large packages
 * take seconds: the claim of the import is renewed meanwhile.
 */
export async function validate(reading: PackageReading, data: PackageData = reading.data): Promise<ProblemReport> {
  const { problems, total } = await inTurns(collectProblems(all(reading, data)));
  return { problems, total: total + reading.more };
}
