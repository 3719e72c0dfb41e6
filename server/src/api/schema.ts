import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { chainResolvers } from '../chain/chain.resolvers.ts';
import { enterpriseResolvers } from '../enterprise/enterprise.resolvers.ts';
import { evidenceResolvers } from '../evidence/evidence.resolvers.ts';
import { gapResolvers } from '../gap/gap.resolvers.ts';
import { industryResolvers } from '../industry/industry.resolvers.ts';
import { placeResolvers } from '../place/place.resolvers.ts';
import { projectResolvers } from '../project/project.resolvers.ts';
import { nodeResolvers } from './node.resolvers.ts';
import { typeDefinitions } from './type-definitions.ts';

/** The slices, in one list: a new slice is one line here. */
const slices = [
  nodeResolvers,
  chainResolvers,
  enterpriseResolvers,
  evidenceResolvers,
  gapResolvers,
  industryResolvers,
  placeResolvers,
  projectResolvers,
];

export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: typeDefinitions(),
    resolvers: slices,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}
