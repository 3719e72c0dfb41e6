import { nodeId } from '../api/node-id.ts';
import type { Resolvers } from '../gen/schema.ts';
import { changePage } from './changes.ts';
import { payloadOf } from './payload.ts';
import { undoable, undoChange } from './undo-change.ts';

export const changeResolvers: Resolvers = {
  Query: { changes: (_, filter, context) => changePage(context, filter) },
  Mutation: {
    undoChange: async (_, { id, revision, by }, context) => {
      const { subject, ...made } = await undoChange(context, id, revision, by);
      return payloadOf(context, made, subject);
    },
  },
  Change: {
    id: ({ key }) => nodeId('Change', key),
    subjectId: ({ subject }) => subject,
    summary: ({ summaryZh, summaryEn }) => ({ zh: summaryZh, en: summaryEn }),
    setAside: ({ setAsideZh, setAsideEn }) => (setAsideZh ? { zh: setAsideZh, en: setAsideEn ?? setAsideZh } : null),
    subjectRevision: ({ subject }, _, { loaders }) =>
      loaders.revision.load(subject).then((row) => row?.revision ?? null),
    undoable,
  },
  Project: { revision: ({ key }, _, { loaders }) => loaders.revision.load(nodeId('Project', key)).then(at) },
  Enterprise: { revision: ({ key }, _, { loaders }) => loaders.revision.load(nodeId('Enterprise', key)).then(at) },
  Chain: { revision: ({ key }, _, { loaders }) => loaders.revision.load(nodeId('Chain', key)).then(at) },
  Segment: { revision: ({ key }, _, { loaders }) => loaders.revision.load(nodeId('Segment', key)).then(at) },
  Zone: { revision: ({ id }, _, { loaders }) => loaders.revision.load(id).then(at) },
  Area: { revision: ({ id }, _, { loaders }) => loaders.revision.load(id).then(at) },
};

function at(row: { revision: number } | null): number {
  return row?.revision ?? 0;
}
