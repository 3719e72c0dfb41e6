import { nodeId } from '../api/node-id.ts';
import { payloadOf } from '../change/payload.ts';
import type { Resolvers } from '../gen/schema.ts';
import { makeChain } from './make-chain.ts';

export const makeChainResolvers: Resolvers = {
  Mutation: {
    makeChain: async (_, { chain, reason, by }, context) => {
      const { key, ...made } = await makeChain(context, chain, { reason: reason ?? null, by });
      return payloadOf(context, made, key && nodeId('Chain', key));
    },
  },
};
