import { nodeId } from '../api/node-id.ts';
import type { Resolvers } from '../gen/schema.ts';
import { addToShortlist, changeShortlistEntry, removeFromShortlist } from './change-entries.ts';
import { changeShortlist, deleteShortlist } from './change-shortlist.ts';
import { createShortlist } from './create-shortlist.ts';
import { shortlistById, shortlists } from './shortlists.ts';

/** A list is about what the catalogue has; its absence is a fault of ours. */
function present<T>(what: string, found: T | null | undefined): T {
  if (found == null) throw new Error(`${what} of a shortlist is not in the graph`);
  return found;
}

export const shortlistResolvers: Resolvers = {
  Query: {
    shortlists: (_, filter, context) => shortlists(context, filter),
    shortlist: (_, { id }, context) => shortlistById(context, id),
  },
  Mutation: {
    createShortlist: (_, { input }, context) => createShortlist(context, input),
    changeShortlist: (_, { change, ...stance }, context) => changeShortlist(context, stance, change),
    deleteShortlist: (_, stance, context) => deleteShortlist(context, stance),
    addToShortlist: (_, { change, ...stance }, context) => addToShortlist(context, stance, change ?? {}),
    changeShortlistEntry: (_, { change, ...stance }, context) => changeShortlistEntry(context, stance, change),
    removeFromShortlist: (_, stance, context) => removeFromShortlist(context, stance),
  },
  Shortlist: {
    id: ({ key }) => nodeId('Shortlist', key),
    chain: async ({ chain }, _, { catalogue }) => present(chain, (await catalogue()).templates.chains.get(chain)),
    segment: async ({ segment }, _, { catalogue }) =>
      present(segment, (await catalogue()).structure.segments.get(segment)),
    area: async ({ area }, _, { catalogue }) => present(area, (await catalogue()).tree.areas.get(area)),
    entries: ({ key }, _, { loaders }) => loaders.shortlistEntries.load(key),
  },
  ShortlistEntry: {
    enterprise: async ({ enterprise }, _, { loaders }) =>
      present(enterprise, await loaders.enterprise.load(enterprise)),
    alsoOn: async ({ owner, enterprise }, _, { loaders }) =>
      (await loaders.shortlistsOfEnterprise.load(enterprise)).filter(({ key }) => key !== owner),
  },
};
