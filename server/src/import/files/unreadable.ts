import type { Problem, Sentence } from '../problem.ts';

/** A problem of a file as such, not of a cell in it. */
export const fileProblem = (
  file: string,
  zh: string,
  en: string,
  remedy: Sentence,
  at: Partial<Pick<Problem, 'table' | 'value' | 'type'>> = {},
): Problem => ({
  table: '',
  value: '',
  type: 'source-error',
  ...at,
  file,
  row: 0,
  column: '',
  problem: { zh, en },
  remedy,
});

/** A file that cannot be read: thrown where it is met, reported as a problem of the package. */
export class Unreadable extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.problem.en);
    this.problem = problem;
  }
}
