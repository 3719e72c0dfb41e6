import type { Context } from '../api/context.ts';
import type { Scope } from '../gap/scope.ts';
import { statement } from '../neo4j/statement.ts';

const enterprises = statement('survey/enterprises');

export type Known = { key: string; name: string; aliases: readonly string[]; place: string | null };

/** Width of characters, spaces and the form of brackets make no other name. */
export const plainName = (name: string): string => name.normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase();

/** The nearer the better: in the area, elsewhere in home, at no known place, anywhere. */
const nearness = ({ place }: Known, { inside, homeInside }: Pick<Scope, 'inside' | 'homeInside'>): number =>
  place === null ? 2 : inside.has(place) ? 0 : homeInside.has(place) ? 1 : 3;

/** The known enterprise of each name, by name before alias, then the nearest, then key. Pure. */
export function matched(
  names: Iterable<string>,
  known: readonly Known[],
  scope: Pick<Scope, 'inside' | 'homeInside'>,
): Map<string, Known> {
  const called = (each: Known, plain: string): number =>
    plainName(each.name) === plain ? 0 : each.aliases.some((alias) => plainName(alias) === plain) ? 1 : 2;
  return new Map(
    [...names].flatMap((name) => {
      const plain = plainName(name);
      const [best] = known
        .filter((each) => called(each, plain) < 2)
        .sort(
          (a, b) =>
            called(a, plain) - called(b, plain) || nearness(a, scope) - nearness(b, scope) || (a.key < b.key ? -1 : 1),
        );
      return best ? [[name, best] as const] : [];
    }),
  );
}

/** The known enterprises that these names may be (1 round trip, none without names). */
export async function knownEnterprises(
  { graph, catalogue }: Context,
  names: readonly string[],
  { homeInside }: Scope,
): Promise<Known[]> {
  if (names.length === 0) return [];
  const { unplaced } = await catalogue();
  return (await graph.read(enterprises, {
    places: [...homeInside],
    unplaced: unplaced.enterprises,
    names,
  })) as Known[];
}
