import { boundOfSum } from '../figure/bound-of-sum.ts';
import type { Bound } from '../gen/schema.ts';
import { countedOnce } from '../model/counted-once.ts';

type Sited = { key: string; phaseOf: string | null };
type Figure = { value: number | null; bound: Bound | null };

/** What projects come to together, as far as it is known. `stated` + `unstated` + `inWhole` = the number of projects. */
export type ProjectSum = {
  value: number;
  /** How exact the sum of those is that state it. */
  bound: Bound;
  stated: number;
  unstated: number;
  /** Phases left out, because the whole that they are part of is among the projects and states its own. */
  inWhole: number;
};

/** The sum over some projects. `counted`: of a larger set that they are part of, so that columns of a board add up. */
export function sumOver<Project extends Sited>(
  projects: readonly Project[],
  figureOf: (project: Project) => Figure,
  counted: ReadonlySet<string> = countedOnce(projects, (project) => figureOf(project).value),
): ProjectSum {
  const own = projects.filter(({ key }) => counted.has(key)).map(figureOf);
  const stated = own.filter(({ value }) => value !== null);
  return {
    value: stated.reduce((sum, { value }) => sum + (value ?? 0), 0),
    bound: boundOfSum(stated.map(({ bound }) => bound)),
    stated: stated.length,
    unstated: own.length - stated.length,
    inWhole: projects.length - own.length,
  };
}

/** How exact a sum is as that of all: those that state nothing add an unknown part, so it is at least so much. */
export const boundOfAll = ({ bound, unstated }: Pick<ProjectSum, 'bound' | 'unstated'>): Bound =>
  boundOfSum([bound, unstated > 0 ? 'AT_LEAST' : 'EXACT']);
