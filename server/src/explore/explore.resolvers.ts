import type { Resolvers } from '../gen/schema.ts';
import { coneOf } from './cone.ts';
import { expand } from './expand.ts';
import { exploredNodes } from './explored.ts';
import { neighboursOf } from './neighbours.ts';
import { pathsBetween } from './paths.ts';

export const exploreResolvers: Resolvers = {
  Query: {
    explored: (_, { ids, asOf }, context) => exploredNodes(context, ids, { asOf }),
    neighbours: (_, { id, asOf }, context) => neighboursOf(context, id, asOf),
    expand: (_, question, context) => expand(context, question),
    paths: (_, question, context) => pathsBetween(context, question),
    cone: (_, question, context) => coneOf(context, question),
  },
};
