import { entryOf, nodeId } from '../api/node-id.ts';
import type { EvidenceResolvers, Resolvers, SourceResolvers } from '../gen/schema.ts';
import { areaOf } from '../place/area-argument.ts';
import { evidenceOfSubject } from './evidence-of-subject.ts';
import { printingFaultsOf, statementsOfSource } from './source-statements.ts';

const Source: SourceResolvers = {
  id: ({ key }) => nodeId('Source', key),
  date: ({ dateText }) => dateText,
  note: ({ noteZh, noteEn }) => (noteZh ? { zh: noteZh, en: noteEn ?? noteZh } : null),
  reports: async ({ reports }, _, { catalogue }) => {
    const { tree } = await catalogue();
    return reports.map((area) => areaOf('reports', area, tree));
  },
  statements: ({ key }, page, context) => statementsOfSource(context, key, page),
  printingFaults: ({ key }, _, context) => printingFaultsOf(context, key),
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
    source: async (_, { id }, { catalogue }) => entryOf('id', id, 'Source', (await catalogue()).sources),
    evidence: (_, { of, asOf }, context) => evidenceOfSubject(context, of, asOf),
  },
  Source,
  Evidence,
  SourceStatement: {
    id: ({ key }) => nodeId('Assertion', key),
    statement: ({ statementZh, statementEn }) => ({ zh: statementZh, en: statementEn ?? statementZh }),
    about: ({ about }) => [...about],
  },
  PrintingFault: {
    id: ({ key }) => nodeId('PrintingFault', key),
    note: ({ noteZh, noteEn }) => ({ zh: noteZh, en: noteEn ?? noteZh }),
  },
};
