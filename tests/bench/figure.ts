/**
 * Who answered: our API at a date not asked before; the same where nothing is kept from before; the same asked again;
 * @neo4j/graphql; the bare driver.
 */
export type By = 'ours' | 'ours, read anew' | 'ours, kept' | '@neo4j/graphql' | 'bare driver';

/** What was measured once, over several runs. */
export type Figure = {
  what: string;
  unit: string;
  runs: number;
  least: number;
  p50: number;
  p95: number;
  most: number;
  /** The most it may be at p95 (for `rows/s`, ratios and shares: the least it may be). */
  goal?: number;
  /** Nodes of the made world. */
  nodes?: number;
  by?: By;
  hits?: number;
  roundTrips?: number;
  bytes?: number;
};

/** All that one run of the bench found, and on what it ran. */
export type Results = {
  at: string;
  commit: string;
  machine: string;
  node: string;
  command: string;
  figures: Figure[];
};

const MORE_IS_BETTER = /\/s$|^x$/;

export function summary(runs: readonly number[]): Pick<Figure, 'runs' | 'least' | 'p50' | 'p95' | 'most'> {
  const sorted = [...runs].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { runs: sorted.length, least: at(0), p50: at(0.5), p95: at(0.95), most: at(1) };
}

/** Null without a goal. Of rates and ratios the median counts, of times the 95th percentile. */
export function meetsGoal({ goal, unit, p50, p95 }: Figure): boolean | null {
  if (goal === undefined) return null;
  return MORE_IS_BETTER.test(unit) ? p50 >= goal : p95 <= goal;
}
