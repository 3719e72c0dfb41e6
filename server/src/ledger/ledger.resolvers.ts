import { nodeId } from '../api/node-id.ts';
import type { Resolvers } from '../gen/schema.ts';
import { ledgersOf } from './ledgers.ts';

export const ledgerResolvers: Resolvers = {
  Query: { ledgers: (_, filter, context) => ledgersOf(context, filter) },
  LedgerMember: {
    project: async ({ key, asOf }, _, { loaders }) => {
      const project = await loaders.projectAt(asOf).load(key);
      if (!project) throw new Error(`project ${key} is not in the graph`);
      return project;
    },
    evidenceId: ({ link }) => nodeId('Assertion', link),
  },
};
