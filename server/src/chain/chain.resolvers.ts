import { nodeId } from '../api/node-id.ts';
import { assertionKey } from '../evidence/evidence.ts';
import { evidenceOf } from '../evidence/evidence-of.ts';
import type { Resolvers } from '../gen/schema.ts';
import { chainMapOf } from './chain-map.ts';
import { madeChains, seenFrom } from './made-chains.ts';

export const chainResolvers: Resolvers = {
  Query: {
    chains: async (_, __, { catalogue }) => [...(await catalogue()).structure.chains.values()],
    madeChains: async (_, __, { catalogue }) => madeChains((await catalogue()).templates),
    chainMap: (_, { chain, area, asOf }, context) => chainMapOf(seenFrom(context, [chain]), chain, area, asOf),
  },
  Chain: {
    id: ({ key }) => nodeId('Chain', key),
    note: ({ noteZh, noteEn }) => (noteZh ? { zh: noteZh, en: noteEn ?? noteZh } : null),
    segmentCount: ({ members }) => members.length,
    segments: async ({ members }, _, { catalogue }) => {
      const { structure } = await catalogue();
      return members.map(({ segment }) => structure.segments.get(segment)).filter((segment) => segment !== undefined);
    },
  },
  Segment: {
    id: ({ key }) => nodeId('Segment', key),
    aliases: ({ aliases }) => [...aliases],
    industry: async ({ industry, key }, _, { catalogue }) => {
      const found = (await catalogue()).industries.get(industry);
      if (!found) throw new Error(`segment ${key} has no industry`);
      return found;
    },
    chains: async ({ key }, _, { catalogue }) =>
      [...(await catalogue()).templates.chains.values()].filter(({ members }) =>
        members.some(({ segment }) => segment === key),
      ),
    evidence: ({ key }, _, context) => evidenceOf(context, [assertionKey('segments', key)]),
  },
};
