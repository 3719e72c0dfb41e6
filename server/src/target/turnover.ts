import type { Figure } from './candidate.ts';

const wanBy: Readonly<Record<string, number>> = { 万元: 1, 亿元: 10_000 };

/** Turnover in 万元; null when unknown or in another unit. */
export function turnoverWan(turnover: Figure | null): number | null {
  const factor = turnover ? wanBy[turnover.unit] : undefined;
  return turnover && factor !== undefined && turnover.value >= 0 ? turnover.value * factor : null;
}

/** Whether a turnover is at least `fromWan`; null when that cannot be said. */
export function isAtLeast(turnover: Figure | null, fromWan: number): boolean | null {
  const wan = turnoverWan(turnover);
  if (turnover === null || wan === null) return null;
  if (turnover.bound === 'AT_LEAST') return wan >= fromWan ? true : null;
  if (turnover.bound === 'AT_MOST') return wan < fromWan ? false : null;
  return wan >= fromWan;
}
