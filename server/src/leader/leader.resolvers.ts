import type { Resolvers } from '../gen/schema.ts';

export const leaderResolvers: Resolvers = {};
