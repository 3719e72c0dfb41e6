import type { FaultName } from './fault-classes.ts';

/**
 * A weight of the data set as a share in per cent, or why it is none. The weights are parts of the turnover by one of
 * several breakdowns; 0.001 stands for "not stated".
 */
export function readShare(weight: number): { share: number } | { fault: FaultName } {
  if (weight < 0) return { fault: 'NEGATIVE_SHARE' };
  if (weight === 0.001) return { fault: 'PLACEHOLDER_SHARE' };
  if (weight > 1) return { fault: 'SHARE_ABOVE_ONE' };
  const share = Number((weight * 100).toFixed(4));
  return share === 0 ? { fault: 'ZERO_SHARE' } : { share };
}

/** Shares of one company add up to 100 at most; a little more is rounding. */
export const LARGEST_SUM = 105;

export const addUp = (shares: readonly (number | null)[]): boolean =>
  shares.reduce<number>((sum, share) => sum + (share ?? 0), 0) > LARGEST_SUM;
