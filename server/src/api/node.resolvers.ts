import type { Resolvers } from '../gen/schema.ts';
import { findNode } from './find-node.ts';

type Found = { __typename: string };

export const nodeResolvers: Resolvers = {
  Query: { node: (_, { id }, context) => findNode(context, id) },
  Node: { __resolveType: (node) => (node as unknown as Found).__typename as never },
};
