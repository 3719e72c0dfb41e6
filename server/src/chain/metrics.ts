import type { Input } from './structure.ts';

/**
 * Structure of a chain (design §4): inputs inside the chain, return edges left out, so the graph is acyclic.
 * Upstreamness U after Antràs et al. (2012), with equal shares for lack of amounts.
 */
export type Metrics = {
  /** 1 for a final product, else one more than the largest lane over buyers. */
  lane: number;
  /** 1 for a final product, else one more than the mean over buyers. */
  upstreamness: number;
  /** E: 1 if essential for some buyer or bought by nothing, else 0.5. */
  essential: number;
  /** R, 0-1: segments reached along essential inputs, relative to the chain's largest such number. */
  reach: number;
};

export const DEFAULTS = { optional: 0.5 } as const;

export function metricsOf(segments: readonly string[], inputs: readonly Input[]): Map<string, Metrics> {
  const buyers = new Map<string, Input[]>(segments.map((segment) => [segment, []]));
  for (const input of inputs) if (!input.returning) buyers.get(input.input)?.push(input);

  const depths = new Map<string, { lane: number; upstreamness: number }>();
  const depthOf = (segment: string): { lane: number; upstreamness: number } => {
    const known = depths.get(segment);
    if (known) return known;
    const over = (buyers.get(segment) ?? []).map(({ buyer }) => depthOf(buyer));
    const mean = over.reduce((sum, { upstreamness }) => sum + upstreamness, 0) / (over.length || 1);
    const depth = { lane: 1 + Math.max(0, ...over.map(({ lane }) => lane)), upstreamness: 1 + mean };
    depths.set(segment, depth);
    return depth;
  };

  const reached = (segment: string): number => {
    const found = new Set<string>();
    const open = [segment];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const { buyer, essential } of buyers.get(next) ?? []) {
        if (essential && !found.has(buyer)) {
          found.add(buyer);
          open.push(buyer);
        }
      }
    }
    return found.size;
  };

  const counts = new Map(segments.map((segment) => [segment, reached(segment)]));
  const largest = Math.max(0, ...counts.values());
  return new Map(
    segments.map((segment) => {
      const own = buyers.get(segment) ?? [];
      const essentialForBuyer = own.some(({ essential }) => essential);
      return [
        segment,
        {
          ...depthOf(segment),
          essential: essentialForBuyer || own.length === 0 ? 1 : DEFAULTS.optional,
          reach: largest === 0 ? 0 : (counts.get(segment) ?? 0) / largest,
        },
      ];
    }),
  );
}
