import type { Resolvers } from '../gen/schema.ts';

export const cascadeResolvers: Resolvers = {};
