import type { ConeDirection, ConeQuery } from '../gen/graphql.ts';

type Nodes = Pick<ConeQuery['cone']['nodes'], 'id' | 'name' | 'nameEn' | 'step'>;
export type ConeMember = { id: string; name: string; nameEn: string | null; step: number; direction: ConeDirection };

/** As many as a chain map is drawn with; more are refused. */
export const MOST_MEMBERS = 80;

/** What cones of one thing hold, each once: the thing itself, then by step, upstream before downstream. */
export function coneMembers(cones: readonly { direction: ConeDirection; nodes: Nodes }[]): ConeMember[] {
  const all = cones.flatMap(({ direction, nodes }) =>
    nodes.id.map((id, at) => ({
      id,
      name: nodes.name[at] ?? '',
      nameEn: nodes.nameEn[at] ?? null,
      step: nodes.step[at] ?? 0,
      direction,
    })),
  );
  const nearest = all.toSorted((a, b) => a.step - b.step);
  const seen = new Set<string>();
  return nearest.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** How many of each step are not among these, for those steps that have any. */
export function leftBySteps(
  members: readonly ConeMember[],
  kept: ReadonlySet<string>,
): { step: number; count: number }[] {
  const counts = new Map<number, number>();
  for (const { id, step } of members) if (!kept.has(id)) counts.set(step, (counts.get(step) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b).map(([step, count]) => ({ step, count }));
}
