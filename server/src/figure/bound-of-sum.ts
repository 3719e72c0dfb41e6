import type { Bound } from '../gen/schema.ts';

/**
 * A sum is as exact as its vaguest part; of a lower and an upper bound together nothing better than "about" is known.
 * A bound that is not written is EXACT.
 */
export function boundOfSum(bounds: Iterable<Bound | null>): Bound {
  const inexact = new Set<Bound>();
  for (const bound of bounds) if (bound !== null && bound !== 'EXACT') inexact.add(bound);
  const [only, another] = inexact;
  return another ? 'ABOUT' : (only ?? 'EXACT');
}
