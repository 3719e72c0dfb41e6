import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { isShared } from './factor-rules.ts';
import type { RangeOf } from './score.ts';
import type { Weights } from './weights.ts';

/**
 * Rank interval (design §5): 500 seeded draws over the best 300; in each the weights are multiplied by U(0.5, 1.5) and
 * what is not known is drawn from its interval; the 5 and 95 % of the ranks, widened to hold the rank itself, which
 * equal values share. A factor that is the same for all candidates of a gap moves no place and is left out.
 */
export const DEFAULTS = { draws: 500, best: 300, from: 0.5, to: 1.5, low: 0.05, high: 0.95, seed: 20251120 } as const;

export type RankInterval = { low: number; high: number };

type Ranked = { rank: number; ranges: readonly RangeOf[] };

/** Intervals of the entries in their order, which must be that of the ranking; at most the best 300. */
export function rankIntervals(ranked: readonly Ranked[], weights: Weights): RankInterval[] {
  const best = ranked.slice(0, DEFAULTS.best);
  const names = (best[0]?.ranges ?? [])
    .filter(({ name, axis }) => axis === 'VIABILITY' && !isShared(name) && weights[name] > 0)
    .map(({ name }) => name);
  const [count, width] = [best.length, names.length];
  const largest = Math.max(...names.map((name) => weights[name]));
  const [low, span] = [new Float64Array(count * width), new Float64Array(count * width)];
  best.forEach(({ ranges }, entry) => {
    names.forEach((name, factor) => {
      const range = ranges.find((each) => each.name === name);
      low[entry * width + factor] = range?.low ?? 0;
      span[entry * width + factor] = (range?.high ?? 100) - (range?.low ?? 0);
    });
  });
  const random = xoroshiro128plus(DEFAULTS.seed);
  const uniform = (): number => (random.next() >>> 0) / 2 ** 32;
  const drawn = new Float64Array(width);
  const scores = new Float64Array(count);
  const seen = new Uint16Array(count * count);
  for (let draw = 0; draw < DEFAULTS.draws; draw += 1) {
    names.forEach((name, factor) => {
      drawn[factor] = (weights[name] / largest) * (DEFAULTS.from + (DEFAULTS.to - DEFAULTS.from) * uniform());
    });
    for (let entry = 0, at = 0; entry < count; entry += 1) {
      let score = 0;
      for (let factor = 0; factor < width; factor += 1, at += 1) {
        const open = span[at] as number;
        const value = open > 0 ? (low[at] as number) + open * uniform() : (low[at] as number);
        score += (drawn[factor] as number) * value;
      }
      scores[entry] = score;
    }
    countRanks(scores, seen);
  }
  return best.map(({ rank }, entry) => {
    const ranks = seen.subarray(entry * count, (entry + 1) * count);
    return {
      low: Math.min(rank, rankAt(ranks, DEFAULTS.low)),
      high: Math.max(rank, rankAt(ranks, DEFAULTS.high)),
    };
  });
}

/** Adds one draw: the rank of an entry is one more than the number of entries above it. */
function countRanks(scores: Float64Array, seen: Uint16Array): void {
  const count = scores.length;
  const sorted = Float64Array.from(scores).sort();
  for (let entry = 0; entry < count; entry += 1) {
    const score = scores[entry] as number;
    let [from, to] = [0, count];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sorted[middle] as number) <= score) from = middle + 1;
      else to = middle;
    }
    const at = entry * count + (count - from);
    seen[at] = (seen[at] as number) + 1;
  }
}

/** The rank at a share of the draws, by the nearest-rank method. */
function rankAt(ranks: Uint16Array, share: number): number {
  let left = Math.ceil(share * DEFAULTS.draws);
  const found = ranks.findIndex((times) => {
    left -= times;
    return left <= 0;
  });
  return found + 1;
}
