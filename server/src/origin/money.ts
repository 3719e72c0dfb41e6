import type { Bound } from '../gen/schema.ts';

/** Investment of several projects, in 万元: the sum of those that state one, and how many do not. */
export type Money = { knownWan: number; bound: Bound; unknown: number };

export type Stated = { investmentWan: number | null; investmentBound: Bound | null };

/** A sum is as exact as its vaguest part; of a lower and an upper bound together nothing better than "about" is known. */
export function boundOfSum(bounds: readonly Bound[]): Bound {
  const has = (bound: Bound) => bounds.includes(bound);
  if (has('ABOUT') || (has('AT_LEAST') && has('AT_MOST'))) return 'ABOUT';
  return has('AT_LEAST') ? 'AT_LEAST' : has('AT_MOST') ? 'AT_MOST' : 'EXACT';
}

export function moneyOf(projects: readonly Stated[]): Money {
  const stated = projects.filter(({ investmentWan }) => investmentWan !== null);
  return {
    knownWan: stated.reduce((sum, { investmentWan }) => sum + (investmentWan ?? 0), 0),
    bound: boundOfSum(stated.map(({ investmentBound }) => investmentBound ?? 'EXACT')),
    unknown: projects.length - stated.length,
  };
}
