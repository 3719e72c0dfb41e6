import { nodeId } from '../api/node-id.ts';
import type { Resolvers } from '../gen/schema.ts';
import { codeOf, isUsed, levelOf } from './industry.ts';

export const industryResolvers: Resolvers = {
  Query: { industries: async (_, __, { catalogue }) => [...(await catalogue()).industries.values()].filter(isUsed) },
  Industry: {
    id: ({ key }) => nodeId('Industry', key),
    code: ({ key }) => codeOf(key),
    level: ({ key }) => levelOf(key),
    parent: ({ parent }) => (parent === null ? null : nodeId('Industry', parent)),
  },
};
