import { isPause, type Work } from '../process/in-turns.ts';

export type Sentence = { zh: string; en: string };

/** One thing that is wrong in a package, and what to do about it. `row` is the line in the file, from 1; 0: the file itself. */
export type Problem = {
  table: string;
  file: string;
  row: number;
  column: string;
  value: string;
  /** What kind of error it is, in the words of a Frictionless report. */
  type?: string;
  problem: Sentence;
  remedy: Sentence;
};

/** The first problems, and how many there are in all. */
export type ProblemReport = { problems: readonly Problem[]; total: number };

export const DEFAULTS = { largestReport: 1_000 };

/** All problems are counted; the first are kept. */
export function* collectProblems(sources: Iterable<Iterable<Problem>>): Work<ProblemReport> {
  const problems: Problem[] = [];
  let total = 0;
  for (const source of sources) {
    for (const problem of source) {
      total += 1;
      if (problems.length < DEFAULTS.largestReport) problems.push(problem);
      if (isPause(total)) yield;
    }
    yield;
  }
  return { problems, total };
}
