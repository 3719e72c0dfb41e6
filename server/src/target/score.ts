import type { FactorAxis, FactorName, Sentence } from '../gen/schema.ts';
import { isExact, type Range } from './range.ts';
import type { Weights } from './weights.ts';

/** A factor as far as it is known. */
export type RangeOf = Range & { readonly name: FactorName; readonly axis: FactorAxis };

/** The same with what can be said of it; `statements`: keys of the assertions it rests on. */
export type FactorOf = RangeOf & { source: Sentence; sentence: Sentence; statements: readonly string[] };

/** Low, mid and high of an axis, each 0-100. */
export type Score = { low: number; mid: number; high: number };

/**
 * Score of an axis (design §5): the weighted mean of its factors, with what is not known at the low end, the middle and
 * the high end of its interval: unknown factors at 0, 50, 100. Weights are taken relative to the largest, so that only
 * their ratios matter, however large or small they are.
 */
export function scoreOf(factors: readonly RangeOf[], weights: Weights, axis: FactorAxis): Score {
  const largest = largestOf(factors, weights, axis);
  let [total, low, high] = [0, 0, 0];
  for (const factor of factors) {
    if (factor.axis !== axis) continue;
    const weight = weights[factor.name] / largest;
    total += weight;
    low += weight * factor.low;
    high += weight * factor.high;
  }
  return { low: low / total, mid: (low + high) / (2 * total), high: high / total };
}

/** Share of an axis' weight whose factors are known, 0-100. */
export function knownShareOf(factors: readonly RangeOf[], weights: Weights, axis: FactorAxis): number {
  const largest = largestOf(factors, weights, axis);
  let [total, known] = [0, 0];
  for (const factor of factors) {
    if (factor.axis !== axis) continue;
    const weight = weights[factor.name] / largest;
    total += weight;
    if (isExact(factor)) known += weight;
  }
  return (100 * known) / total;
}

function largestOf(factors: readonly RangeOf[], weights: Weights, axis: FactorAxis): number {
  let largest = 0;
  for (const factor of factors)
    if (factor.axis === axis && weights[factor.name] > largest) largest = weights[factor.name];
  return largest;
}
