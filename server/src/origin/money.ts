import { boundOfSum } from '../figure/bound-of-sum.ts';
import type { Bound } from '../gen/schema.ts';

/** Investment of several projects, in 万元: the sum of those that state one, and how many do not. */
export type Money = { knownWan: number; bound: Bound; unknown: number };

export type Stated = { investmentWan: number | null; investmentBound: Bound | null };

export function moneyOf(projects: readonly Stated[]): Money {
  const stated = projects.filter(({ investmentWan }) => investmentWan !== null);
  return {
    knownWan: stated.reduce((sum, { investmentWan }) => sum + (investmentWan ?? 0), 0),
    bound: boundOfSum(stated.map(({ investmentBound }) => investmentBound)),
    unknown: projects.length - stated.length,
  };
}
