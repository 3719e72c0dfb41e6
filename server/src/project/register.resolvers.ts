import type { Context } from '../api/context.ts';
import { dayOf } from '../api/date.ts';
import type { Resolvers } from '../gen/schema.ts';
import { boardOf } from './board.ts';
import { funnelOf } from './funnel.ts';
import { sumInvestment } from './investment.ts';
import { listsOfProjects } from './listings.ts';
import type { ProjectRow } from './project.ts';
import { type Entry, factsOf, vagueIn } from './register.ts';
import { type RegisterPage, registerPage } from './register-page.ts';
import { reserveOf } from './reserve.ts';

async function projectOf({ fact, standing }: Entry, { loaders }: Context): Promise<ProjectRow> {
  const project = await loaders.projectAt(standing.asOf).load(fact.key);
  if (!project) throw new Error(`project ${fact.key} is not in the graph`);
  return { ...project, standing };
}

export const registerResolvers: Resolvers = {
  Query: {
    projects: (_, filter, context) => registerPage(context, filter),
    projectLists: async (_, { asOf }, context) =>
      listsOfProjects(context, dayOf(asOf, (await context.catalogue()).defaultDay)),
    projectBoard: (_, filter, context) => boardOf(context, filter),
    projectFunnel: (_, { area, asOf }, context) => funnelOf(context, area, asOf),
    reserve: (_, { area, asOf }, context) => reserveOf(context, area, asOf),
  },
  ProjectConnection: {
    vagueCount: ({ matching }: RegisterPage) => vagueIn(matching),
    investment: ({ matching }: RegisterPage) => sumInvestment(factsOf(matching)),
  },
  BoardProject: {
    project: ({ entry }, _, context) => projectOf(entry, context),
    position: ({ entry }) => entry.position,
  },
  Reserve: {
    spare: ({ spare }, _, context) => Promise.all(spare.map((entry) => projectOf(entry, context))),
  },
  ReserveLine: { projects: ({ behind }) => [...behind] },
  ReserveProject: { project: ({ entry }, _, context) => projectOf(entry, context) },
};
