import type { Context } from '../api/context.ts';
import { nodeId, splitId } from '../api/node-id.ts';
import { payloadOf } from '../change/payload.ts';
import type { EnterpriseRow } from '../enterprise/enterprise.ts';
import { assertionKey } from '../evidence/evidence.ts';
import { evidenceOf } from '../evidence/evidence-of.ts';
import type { Resolvers } from '../gen/schema.ts';
import type { ProjectRow } from '../project/project.ts';
import { decideMerge } from './merge-records.ts';
import { proposalsIn, verdictsOf } from './proposals.ts';

/** The record of an id; a merged one answers with the one that stands for it. */
async function record({ loaders, catalogue }: Context, id: string): Promise<EnterpriseRow | ProjectRow> {
  const { label, key } = splitId('id', id);
  const found = await (label === 'Enterprise'
    ? loaders.enterprise.load(key)
    : loaders.projectAt((await catalogue()).defaultDay).load(key));
  if (!found) throw new Error(`${id} is not in the graph`);
  return found;
}

export const mergeResolvers: Resolvers = {
  Query: {
    mergeProposals: (_, { area }, context) => proposalsIn(context, area),
    mergeDecisions: (_, __, context) => verdictsOf(context),
  },
  Mutation: {
    mergeRecords: async (_, { keep, revision, merged, mergedRevision, reason, by }, context) =>
      payloadOf(
        context,
        await decideMerge(context, { verdict: 'SAME', keep, merged, reason, by }, [
          [keep, revision],
          [merged, mergedRevision],
        ]),
        keep,
      ),
    rejectMerge: async (_, { first, revision, second, reason, by }, context) =>
      payloadOf(
        context,
        await decideMerge(context, { verdict: 'DIFFERENT', keep: first, merged: second, reason, by }, [
          [first, revision],
        ]),
        first,
      ),
  },
  MergeRecord: { __resolveType: (row) => ('countLow' in row ? 'Enterprise' : 'Project') },
  MergeProposal: {
    id: ({ pair }) => pair,
    first: ({ first }, _, context) => record(context, first),
    second: ({ second }, _, context) => record(context, second),
    evidence: ({ statements }, _, context) => evidenceOf(context, statements),
    effects: ({ effects }) =>
      effects.map(({ what, id, name, nameEn, count }) => ({
        count: what,
        of: id,
        name,
        nameEn,
        before: count,
        after: count - 1,
      })),
  },
  MergeDecision: {
    id: ({ key }) => nodeId('Merge', key),
    kept: ({ kept }, _, context) => record(context, kept),
    mergedId: ({ merged }) => merged,
    evidence: ({ key }, _, context) => evidenceOf(context, [assertionKey('merges', key)]),
    change: ({ change }, _, { loaders }) => (change === null ? null : loaders.change.load(change)),
  },
};
