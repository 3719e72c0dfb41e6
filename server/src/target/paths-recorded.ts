import type { Relation } from './relations.ts';

/** Steps that a recorded path may have, and how many enterprises one step may look at. */
export const DEFAULTS = { steps: 4, widest: 5_000 } as const;

/**
 * The shortest recorded path from an enterprise to each of the leaders that can be reached, by breadth: one question
 * a step. Of several equally short ones the first by key.
 */
export async function recordedPaths(
  from: string,
  leaders: ReadonlySet<string>,
  relationsOf: (keys: readonly string[]) => Promise<readonly Relation[]>,
): Promise<Relation[][]> {
  const found: Relation[][] = [];
  const pathTo = new Map<string, Relation[]>([[from, []]]);
  let open = [from];
  for (let step = 1; step <= DEFAULTS.steps && open.length > 0 && open.length <= DEFAULTS.widest; step += 1) {
    const next: string[] = [];
    for (const relation of await relationsOf(open)) {
      if (pathTo.has(relation.other)) continue;
      const path = [...(pathTo.get(relation.owner) ?? []), relation];
      pathTo.set(relation.other, path);
      next.push(relation.other);
      if (leaders.has(relation.other)) found.push(path);
    }
    open = next;
  }
  return found;
}
