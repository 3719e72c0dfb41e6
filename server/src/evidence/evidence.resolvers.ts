import { nodeId } from '../api/node-id.ts';
import type { EvidenceResolvers, Resolvers, SourceResolvers } from '../gen/schema.ts';
import { evidenceOfSubject } from './evidence-of-subject.ts';

const Source: SourceResolvers = {
  id: ({ key }) => nodeId('Source', key),
  date: ({ dateText }) => dateText,
  note: ({ noteZh, noteEn }) => (noteZh ? { zh: noteZh, en: noteEn ?? noteZh } : null),
};

const Evidence: EvidenceResolvers = {
  statement: ({ statementZh, statementEn }) => ({ zh: statementZh, en: statementEn ?? statementZh }),
  source: async ({ source }, _, { catalogue }) => {
    const found = (await catalogue()).sources.get(source);
    if (!found) throw new Error(`assertion cites source ${source}, which is not in the graph`);
    return found;
  },
};

export const evidenceResolvers: Resolvers = {
  Query: {
    sources: async (_, __, { catalogue }) => [...(await catalogue()).sources.values()],
    evidence: (_, { of, asOf }, context) => evidenceOfSubject(context, of, asOf),
  },
  Source,
  Evidence,
};
