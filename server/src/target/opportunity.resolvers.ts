import { nodeId } from '../api/node-id.ts';
import { evidenceOf } from '../evidence/evidence-of.ts';
import type { Resolvers } from '../gen/schema.ts';
import { formatDay } from '../model/date.ts';
import { factorsOf, targetWorld } from './factors-of.ts';
import { leaderPaths } from './leader-paths.ts';
import { macroRegionsAt } from './macro-region.ts';
import { opportunityId } from './opportunities.ts';
import { opportunityPage } from './opportunity-page.ts';
import { reasonOf } from './opportunity-reason.ts';
import { weighed } from './target.ts';
import { suppliesOf, targetProfile, zonesOf } from './target-profile.ts';

export const opportunityResolvers: Resolvers = {
  Query: {
    opportunities: (_, filter, context) => opportunityPage(context, filter),
    targetProfile: (_, filter, context) => targetProfile(context, filter),
  },
  Opportunity: {
    id: opportunityId,
    enterprise: ({ candidate }) => candidate.enterprise,
    region: ({ world, candidate }) => macroRegionsAt(world, candidate.place).one,
    factors: ({ world, gap, candidate, weights }) => weighed(factorsOf(world, gap, candidate), weights),
    reason: reasonOf,
  },
  TargetProfile: {
    region: async ({ assessment, enterprise }, _, context) =>
      macroRegionsAt(await targetWorld(context, assessment), enterprise.place).one,
    area: ({ assessment: { scope }, catalogue: { tree } }) => {
      const area = tree.areas.get(scope.area);
      if (!area) throw new Error(`area ${scope.area} is not in the catalogue`);
      return area;
    },
    asOf: ({ assessment }) => formatDay(assessment.scope.asOf),
    opportunities: ({ opportunities }) => opportunities(),
    supplies: (profile, _, context) => suppliesOf(profile, context),
    paths: ({ assessment, enterprise }, _, context) => leaderPaths(context, assessment, enterprise),
    zones: (profile, _, context) => zonesOf(profile, context),
  },
  SupplyLink: {
    statementId: ({ statements }) => nodeId('Assertion', statements[0] ?? ''),
    segment: async ({ segment }, _, { catalogue }) =>
      segment === null ? null : ((await catalogue()).structure.segments.get(segment) ?? null),
    evidence: ({ statements }, _, context) => evidenceOf(context, statements),
  },
  PathStep: { evidence: ({ statements }, _, context) => evidenceOf(context, statements) },
  ZoneFit: {
    zone: async ({ zone }, _, { catalogue }) => {
      const found = (await catalogue()).tree.areas.get(zone);
      if (!found) throw new Error(`zone ${zone} is not in the catalogue`);
      return found;
    },
    score: ({ low, high }) => ({ low, mid: (low + high) / 2, high }),
    reasons: ({ reasons }) => [...reasons],
    evidence: ({ statements }, _, context) => evidenceOf(context, statements),
  },
};
