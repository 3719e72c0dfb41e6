import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { cascadeResolvers } from '../cascade/cascade.resolvers.ts';
import { chainResolvers } from '../chain/chain.resolvers.ts';
import { makeChainResolvers } from '../chain/make-chain.resolvers.ts';
import { templateResolvers } from '../chain/template.resolvers.ts';
import { changeResolvers } from '../change/change.resolvers.ts';
import { clusterResolvers } from '../cluster/cluster.resolvers.ts';
import { compareResolvers } from '../compare/compare.resolvers.ts';
import { conflictResolvers } from '../conflict/conflict.resolvers.ts';
import { addEnterpriseResolvers } from '../enterprise/add-enterprise.resolvers.ts';
import { enterpriseResolvers } from '../enterprise/enterprise.resolvers.ts';
import { evidenceResolvers } from '../evidence/evidence.resolvers.ts';
import { exploreResolvers } from '../explore/explore.resolvers.ts';
import { figureResolvers } from '../figure/figure.resolvers.ts';
import { gapResolvers } from '../gap/gap.resolvers.ts';
import { importResolvers } from '../import/import.resolvers.ts';
import { industryResolvers } from '../industry/industry.resolvers.ts';
import { landingResolvers } from '../landing/landing.resolvers.ts';
import { leaderResolvers } from '../leader/leader.resolvers.ts';
import { ledgerResolvers } from '../ledger/ledger.resolvers.ts';
import { matrixResolvers } from '../matrix/matrix.resolvers.ts';
import { mergeResolvers } from '../merge/merge.resolvers.ts';
import { noteResolvers } from '../note/note.resolvers.ts';
import { obstacleResolvers } from '../obstacle/obstacle.resolvers.ts';
import { originResolvers } from '../origin/origin.resolvers.ts';
import { placeResolvers } from '../place/place.resolvers.ts';
import { productResolvers } from '../product/product.resolvers.ts';
import { changeProjectResolvers } from '../project/change-project.resolvers.ts';
import { moveStageResolvers } from '../project/move-stage.resolvers.ts';
import { projectResolvers } from '../project/project.resolvers.ts';
import { registerResolvers } from '../project/register.resolvers.ts';
import { standingResolvers } from '../project/standing.resolvers.ts';
import { searchResolvers } from '../search/search.resolvers.ts';
import { shortlistResolvers } from '../shortlist/shortlist.resolvers.ts';
import { surveyResolvers } from '../survey/survey.resolvers.ts';
import { groundResolvers } from '../target/ground.resolvers.ts';
import { opportunityResolvers } from '../target/opportunity.resolvers.ts';
import { targetResolvers } from '../target/target.resolvers.ts';
import { zoneResolvers } from '../zone/zone.resolvers.ts';
import { nodeResolvers } from './node.resolvers.ts';
import { typeDefinitions } from './type-definitions.ts';

/** The slices, in one list: a new slice is one line here. */
const slices = [
  nodeResolvers,
  addEnterpriseResolvers,
  cascadeResolvers,
  chainResolvers,
  compareResolvers,
  changeProjectResolvers,
  changeResolvers,
  clusterResolvers,
  conflictResolvers,
  enterpriseResolvers,
  evidenceResolvers,
  exploreResolvers,
  figureResolvers,
  gapResolvers,
  importResolvers,
  groundResolvers,
  industryResolvers,
  landingResolvers,
  makeChainResolvers,
  leaderResolvers,
  ledgerResolvers,
  matrixResolvers,
  mergeResolvers,
  moveStageResolvers,
  noteResolvers,
  obstacleResolvers,
  opportunityResolvers,
  originResolvers,
  placeResolvers,
  productResolvers,
  projectResolvers,
  registerResolvers,
  standingResolvers,
  searchResolvers,
  shortlistResolvers,
  surveyResolvers,
  targetResolvers,
  zoneResolvers,
  templateResolvers,
];

export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: typeDefinitions(),
    resolvers: slices,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}
