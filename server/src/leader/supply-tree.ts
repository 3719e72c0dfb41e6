import type { Input } from '../chain/structure.ts';
import { groupBy } from '../model/group-by.ts';

export const DEFAULTS = { steps: 3 } as const;

/** An input of a segment of a leader, or of one of its inputs in turn. */
export type Branch = {
  number: number;
  parent: number | null;
  step: number;
  segment: string;
  buyer: string;
  essential: boolean;
};

/**
 * Inputs of these segments over all chains, return edges left out, breadth first, by step, buyer and segment. Each pair
 * of segment and buyer stands once, under the first place where the buyer is met: so nothing runs in circles.
 */
export function supplyTreeOf(
  own: readonly string[],
  inputs: readonly Input[],
  steps: number = DEFAULTS.steps,
): Branch[] {
  const inputsOf = groupBy(
    inputs.filter(({ returning }) => !returning),
    ({ buyer }) => buyer,
  );
  const tree: Branch[] = [];
  const met = new Set(own);
  let buyers = [...met].sort().map((segment) => ({ segment, number: null as number | null }));
  for (let step = 1; step <= steps; step += 1) {
    const next: typeof buyers = [];
    for (const buyer of buyers) {
      const bought = [...(inputsOf.get(buyer.segment) ?? [])].sort((a, b) => (a.input < b.input ? -1 : 1));
      for (const { input, essential } of bought) {
        const number = tree.length;
        tree.push({ number, parent: buyer.number, step, segment: input, buyer: buyer.segment, essential });
        if (met.has(input)) continue;
        met.add(input);
        next.push({ segment: input, number });
      }
    }
    buyers = next.sort((a, b) => (a.segment < b.segment ? -1 : 1));
  }
  return tree;
}
