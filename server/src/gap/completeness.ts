import { presenceOfStage, stages } from '../model/stage.ts';

/** v, p and known of one segment. */
type Part = { weight: number; presence: number; known: boolean };

/**
 * How much of a chain stands, as an interval: low counts the unknown as absent, high as operating (p = 0.8);
 * coverage is the share of the weight that is known. All 0-100; null without segments.
 */
export function completenessOf(parts: readonly Part[]): { low: number; high: number; coverage: number } | null {
  const total = sum(parts, ({ weight }) => weight);
  if (total === 0) return null;
  const best = presenceOfStage(stages.production);
  return {
    low: (100 * sum(parts, ({ weight, presence }) => weight * presence)) / total,
    high: (100 * sum(parts, ({ weight, presence, known }) => weight * (known ? presence : best))) / total,
    coverage: (100 * sum(parts, ({ weight, known }) => (known ? weight : 0))) / total,
  };
}

const sum = (parts: readonly Part[], of: (part: Part) => number): number =>
  parts.reduce((total, part) => total + of(part), 0);
