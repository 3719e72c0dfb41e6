import type { Context } from '../api/context.ts';
import type { Day } from '../model/date.ts';
import { statement } from '../neo4j/statement.ts';
import type { ListOfProjects } from './listing.ts';

const lists = statement('project/lists');

/** The lists that hold projects, by what was known on a date. */
export const listsOfProjects = async ({ graph }: Context, asOf: Day): Promise<ListOfProjects[]> =>
  (await graph.read(lists, { asOf: BigInt(asOf) })) as unknown as ListOfProjects[];
