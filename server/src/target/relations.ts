import type { Context } from '../api/context.ts';
import type { Day } from '../model/date.ts';
import { statement } from '../neo4j/statement.ts';

export const relations = statement('target/relations');

/** How one enterprise is recorded to deal with another. */
export type Relation = {
  owner: string;
  other: string;
  /** The owner supplies the other, buys from it, or backs a project with it. */
  kind: 'SUPPLIES' | 'BUYS' | 'PROJECT';
  segment: string | null;
  project: string | null;
  projectEn: string | null;
  /** Assertion keys. */
  statements: readonly string[];
};

/** The recorded relations of these enterprises, known by a date. */
export async function relationsOf({ graph }: Context, keys: readonly string[], asOf: Day): Promise<Relation[]> {
  return (await graph.read(relations, { keys, asOf: BigInt(asOf) })) as Relation[];
}
