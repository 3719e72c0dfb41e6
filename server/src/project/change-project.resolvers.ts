import { payloadOf } from '../change/payload.ts';
import type { Resolvers } from '../gen/schema.ts';
import { addProject } from './add-project.ts';
import { changeProject } from './change-project.ts';

export const changeProjectResolvers: Resolvers = {
  Mutation: {
    addProject: async (_, { project, by }, context) => {
      const { subject, ...made } = await addProject(context, project, by);
      return payloadOf(context, made, subject);
    },
    changeProject: async (_, { project, revision, change, reason, by }, context) =>
      payloadOf(
        context,
        await changeProject(context, { project, revision, by, reason: reason?.trim() ?? '' }, change),
        project,
      ),
  },
};
