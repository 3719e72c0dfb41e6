import type { Scored } from '../gap/score.ts';

type Spread = { none: number; one: number; several: number };

/** How many segments have no, one or several operating suppliers; "several firms" count as several from two on. */
export function spreadOf(segments: Iterable<Scored>): Spread {
  const spread = { none: 0, one: 0, several: 0 };
  for (const { suppliers } of segments)
    spread[suppliers.low === 0 ? 'none' : suppliers.low === 1 ? 'one' : 'several'] += 1;
  return spread;
}
