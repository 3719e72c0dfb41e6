import type { Context } from '../api/context.ts';
import type { Scope } from '../gap/scope.ts';
import { groupBy } from '../model/group-by.ts';
import { statement } from '../neo4j/statement.ts';

const priorities = statement('survey/priorities');

/** The chains that places of an area have among their priorities, by area id. */
export type Priorities = ReadonlyMap<string, ReadonlySet<string>>;

export async function prioritiesIn({ graph }: Context, { inside, asOf }: Scope): Promise<Priorities> {
  const rows = (await graph.read(priorities, { places: [...inside], asOf: BigInt(asOf) })) as {
    place: string;
    chain: string;
  }[];
  return new Map(
    [...groupBy(rows, ({ place }) => place)].map(([place, all]) => [place, new Set(all.map(({ chain }) => chain))]),
  );
}
