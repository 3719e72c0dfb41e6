import { nodeId } from '../api/node-id.ts';
import type { Resolvers } from '../gen/schema.ts';

export const industryResolvers: Resolvers = {
  Query: { industries: async (_, __, { catalogue }) => [...(await catalogue()).industries.values()] },
  Industry: {
    id: ({ key }) => nodeId('Industry', key),
    code: ({ key }) => key,
    level: ({ key }) => (/^[A-Z]$/.test(key) ? 1 : key.length),
    parent: ({ parent }) => (parent === null ? null : nodeId('Industry', parent)),
  },
};
