import type { Context } from '../api/context.ts';
import type { LeadershipRow } from '../enterprise/leadership.ts';
import type { Assessment } from './assess.ts';
import { inForce } from './standing.ts';

/** The leaderships of a chain in force at the date of an assessment, of enterprises at home. */
export async function leadersOf(
  { loaders }: Context,
  { facts, scope }: Assessment,
  chain: string,
): Promise<LeadershipRow[]> {
  const own = facts.leaderships.filter((leadership) => leadership.chain === chain && inForce(leadership, scope.asOf));
  const rows = await Promise.all(own.map(({ enterprise }) => loaders.leaderships.load(enterprise)));
  const keys = new Set(own.map(({ key }) => key));
  const found = new Map(
    rows
      .flat()
      .filter(({ key }) => keys.has(key))
      .map((row) => [row.key, row]),
  );
  return [...found.values()];
}
