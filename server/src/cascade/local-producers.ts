import type { Context } from '../api/context.ts';
import { loadAll } from '../api/loaders.ts';
import { pageSize } from '../api/page.ts';
import type { QueryLocalProducersArgs } from '../gen/schema.ts';
import { leadersInForce } from '../leader/leaders-in-force.ts';
import { producersAt } from './cascade.ts';
import type { Producer } from './producers.ts';

const USUAL = 200;

/** Owners by how many segments they make, those of most first; of as many, by key. */
export function ownersByReach(producers: readonly Producer[]): string[] {
  const made = new Map<string, Set<string>>();
  for (const { owners, segment } of producers)
    for (const owner of owners) made.set(owner, (made.get(owner) ?? new Set()).add(segment));
  return [...made]
    .sort(([a, { size }], [b, { size: other }]) => other - size || (a < b ? -1 : 1))
    .map(([owner]) => owner);
}

/** Whose failure can be asked for: leaders in force that make something, then the others. */
export async function localProducers(context: Context, { first, ...where }: QueryLocalProducersArgs) {
  const size = pageSize(first, USUAL);
  const { assessment, producers } = await producersAt(context, where);
  const leading = new Set(leadersInForce(assessment));
  const owners = ownersByReach(producers);
  const leaders = owners.filter((key) => leading.has(key));
  const others = owners.filter((key) => !leading.has(key));
  const named = (keys: readonly string[]) => loadAll(context.loaders.enterprise, keys.slice(0, size));
  const [leaderRows, otherRows] = await Promise.all([named(leaders), named(others)]);
  return { leaders: leaderRows, leaderCount: leaders.length, others: otherRows, otherCount: others.length };
}
