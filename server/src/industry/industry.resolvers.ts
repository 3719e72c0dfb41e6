import { loadAll } from '../api/loaders.ts';
import { nodeId } from '../api/node-id.ts';
import { evidenceOf } from '../evidence/evidence-of.ts';
import type { Resolvers } from '../gen/schema.ts';
import { codeOf, isUsed, levelOf, schemeOf } from './industry.ts';

export const industryResolvers: Resolvers = {
  Query: {
    industries: async (_, { scheme, unused }, { catalogue, loaders }) => {
      const { industries } = await catalogue();
      const all = [...industries.values()].filter(({ key }) => schemeOf(key) === scheme);
      if (unused) return all;
      const used = (
        await loadAll(
          loaders.industryCounts,
          all.map(({ key }) => key),
        )
      ).filter(isUsed);
      return used.flatMap(({ key }) => industries.get(key) ?? []);
    },
  },
  Industry: {
    id: ({ key }) => nodeId('Industry', key),
    code: ({ key }) => codeOf(key),
    scheme: ({ key }) => schemeOf(key),
    level: ({ key }) => levelOf(key),
    segmentCount: async ({ key }, _, { loaders }) => (await loaders.industryCounts.load(key))?.segmentCount ?? 0,
    enterpriseCount: async ({ key }, _, { loaders }) => (await loaders.industryCounts.load(key))?.enterpriseCount ?? 0,
    parent: ({ parent }) => (parent === null ? null : nodeId('Industry', parent)),
  },
  Classification: {
    statementId: ({ key }) => nodeId('Assertion', key),
    industry: async ({ industry }, _, { catalogue }) => {
      const found = (await catalogue()).industries.get(industry);
      if (found === undefined) throw new Error(`Industry ${industry} is not in the catalogue`);
      return found;
    },
    evidence: ({ key }, _, context) => evidenceOf(context, [key]),
  },
  Enterprise: { classifications: ({ key }, _, { loaders }) => loaders.classifications.load(key) },
};
