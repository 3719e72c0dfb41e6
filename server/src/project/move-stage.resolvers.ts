import { payloadOf } from '../change/payload.ts';
import type { Resolvers } from '../gen/schema.ts';
import { moveStage } from './move-stage.ts';

export const moveStageResolvers: Resolvers = {
  Mutation: {
    moveStage: async (_, { project, revision, move, by }, context) =>
      payloadOf(context, await moveStage(context, { project, revision, by }, move), project),
  },
};
