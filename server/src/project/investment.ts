import type { Bound } from '../gen/schema.ts';
import { countedOnce } from '../model/counted-once.ts';
import { type ProjectSum, sumOver } from './sum-over.ts';

type Invested = { key: string; phaseOf: string | null; investmentWan: number | null; investmentBound: Bound | null };

/** What projects invest together, 万元. */
export type InvestmentSum = Omit<ProjectSum, 'value'> & { wan: number };

/** Keys of the projects whose investment counts. */
export const counting = (projects: readonly Invested[]): ReadonlySet<string> =>
  countedOnce(projects, ({ investmentWan }) => investmentWan);

/** The sum over some projects. `counted`: of a larger set that they are part of, so that columns of a board add up. */
export function sumInvestment(projects: readonly Invested[], counted?: ReadonlySet<string>): InvestmentSum {
  const { value, ...sum } = sumOver(
    projects,
    ({ investmentWan, investmentBound }) => ({ value: investmentWan, bound: investmentBound }),
    counted,
  );
  return { wan: value, ...sum };
}
