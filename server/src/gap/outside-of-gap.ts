import type { Context } from '../api/context.ts';
import { loadAll } from '../api/loaders.ts';
import type { EnterpriseRow } from '../enterprise/enterprise.ts';
import { assertionKey } from '../evidence/evidence.ts';
import { statement } from '../neo4j/statement.ts';
import type { GapOf } from './gap.ts';

const outside = statement('gap/outside');

type Found = { enterprise: string; activities: string[] };
export type OutsideRow = { enterprise: EnterpriseRow; statements: readonly string[] };

/** The list and its count are asked together: one round trip for both. A gap lives as long as its request. */
const asked = new WeakMap<GapOf, Promise<Found[]>>();

/** The enterprises elsewhere that make the segment, each once, by key. */
export function findOutside(gap: GapOf, { graph }: Context): Promise<Found[]> {
  const { homeInside, wider, asOf } = gap.assessment.scope;
  const parameters = { keys: [gap.segment.key], places: [...homeInside, ...wider], asOf: BigInt(asOf) };
  const found = asked.get(gap) ?? (graph.read(outside, parameters) as Promise<Found[]>);
  asked.set(gap, found);
  return found;
}

export async function outsideOfGap(gap: GapOf, context: Context, size: number): Promise<OutsideRow[]> {
  const rows = (await findOutside(gap, context)).slice(0, size);
  const made = new Map(rows.map(({ enterprise, activities }) => [enterprise, activities]));
  const enterprises = await loadAll(context.loaders.enterprise, [...made.keys()]);
  return enterprises.map((enterprise) => ({
    enterprise,
    statements: [
      ...(made.get(enterprise.key) ?? []).map((key) => assertionKey('activities', key)),
      assertionKey('enterprises', enterprise.key),
    ],
  }));
}
