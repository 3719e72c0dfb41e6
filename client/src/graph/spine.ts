import type { Blocks } from './blocks.ts';
import type { Columns } from './columns.ts';

const WEIGHT = { card: 100, frame: 5, degree: 3, optional: -60 } as const;

/** The heaviest path of inputs, from upstream to a final product: most cards, then the best connected. */
export function findSpine({ blocks, edges }: Blocks, { columnOf }: Columns): number[] {
  const forward = edges.filter(
    ({ source, target, returning }) => !returning && (columnOf[source] as number) < (columnOf[target] as number),
  );
  const degree = blocks.map(() => 0);
  for (const { source, target } of forward) {
    degree[source] = (degree[source] as number) + 1;
    degree[target] = (degree[target] as number) + 1;
  }
  const own = blocks.map(({ framed }, at) => (framed ? WEIGHT.frame : WEIGHT.card) + WEIGHT.degree * (degree[at] ?? 0));
  const best = [...own];
  const next = blocks.map(() => -1);
  const fromTheRight = forward.sort((a, b) => (columnOf[b.source] as number) - (columnOf[a.source] as number));
  for (const { source, target, essential } of fromTheRight) {
    const weight = (own[source] as number) + (best[target] as number) + (essential ? 0 : WEIGHT.optional);
    if (weight > (best[source] as number)) {
      best[source] = weight;
      next[source] = target;
    }
  }
  if (forward.length === 0) return [];
  const spine: number[] = [];
  let at = best.reduce((most, weight, block) => (weight > (best[most] as number) ? block : most), 0);
  while (at >= 0) {
    spine.push(at);
    at = next[at] as number;
  }
  return spine;
}
