import { inputsAt } from '../chain/inputs-at.ts';
import type { Input } from '../chain/structure.ts';

/** Steps along inputs that a structural path may have. */
export const DEFAULTS = { steps: 3 } as const;

/** From a segment that the enterprise makes, along inputs, to one in which the leader operates at home. */
export type StructuralPath = { made: string; inputs: readonly Input[]; leader: string };

/**
 * The shortest way from what an enterprise makes to what each leader makes at home: its product is an input, an input
 * of an input ... Return edges are left out. Who makes the same as the leader is no supplier by that.
 */
export function structuralPaths(
  made: readonly string[],
  inputs: readonly Input[],
  leadersAt: (segment: string) => readonly string[],
): StructuralPath[] {
  const found = new Map<string, StructuralPath>();
  const seen = new Set<string>();
  let open = [...made].sort().map((segment) => ({ segment, made: segment, inputs: [] as Input[] }));
  for (let step = 1; step <= DEFAULTS.steps; step += 1) {
    const next: typeof open = [];
    for (const path of open)
      for (const input of inputsAt(inputs, 'input', path.segment)) {
        if (input.returning || seen.has(input.buyer)) continue;
        seen.add(input.buyer);
        const longer = { segment: input.buyer, made: path.made, inputs: [...path.inputs, input] };
        next.push(longer);
        for (const leader of leadersAt(input.buyer))
          if (!found.has(leader)) found.set(leader, { made: longer.made, inputs: longer.inputs, leader });
      }
    open = next;
  }
  return [...found.values()];
}
