import { nodeId } from '../api/node-id.ts';
import { payloadOf } from '../change/payload.ts';
import type { Resolvers } from '../gen/schema.ts';
import { addNote } from './add-note.ts';
import { dateOfNote, notesOn } from './note.ts';

export const noteResolvers: Resolvers = {
  Note: { id: ({ key }) => nodeId('Note', key), date: dateOfNote },
  Project: { notes: ({ key }, { asOf }, context) => notesOn(context, nodeId('Project', key), asOf) },
  Enterprise: { notes: ({ key }, { asOf }, context) => notesOn(context, nodeId('Enterprise', key), asOf) },
  Chain: { notes: ({ key }, { asOf }, context) => notesOn(context, nodeId('Chain', key), asOf) },
  Segment: { notes: ({ key }, { asOf }, context) => notesOn(context, nodeId('Segment', key), asOf) },
  Zone: { notes: ({ id }, { asOf }, context) => notesOn(context, id, asOf) },
  Area: { notes: ({ id }, { asOf }, context) => notesOn(context, id, asOf) },
  Mutation: {
    addNote: async (_, { about, revision, text, by }, context) =>
      payloadOf(context, await addNote(context, { about, revision, by }, text), about),
  },
};
