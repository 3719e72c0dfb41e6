import { nodeId } from '../api/node-id.ts';
import type { Resolvers } from '../gen/schema.ts';
import { countsOf, type HitOf, hitsOf, indexOf } from './hits.ts';
import { marksOf } from './marks.ts';
import { idOf, kindOf, SORTS } from './names.ts';
import { howAt, placeIn } from './rank.ts';
import { reasonOf } from './reason.ts';
import { chainsOf, whereOf } from './where.ts';

const thingOf = ({ names, find: { node } }: HitOf) => ({
  kind: kindOf(names, node),
  key: names.key[node] ?? '',
  place: names.place[node] ?? null,
});
const isPaged = ({ names, find: { node } }: HitOf) => names.paged[node] === 1;
const matchedBy = ({ names, find: { text } }: HitOf) => names.printed[text] ?? '';
const namedBy = ({ names, find: { text } }: HitOf) => SORTS[names.sort[text] ?? 0] ?? 'NAME';
const howOf = ({ find: { rank } }: HitOf) => howAt(placeIn(rank));

export const searchResolvers: Resolvers = {
  Query: {
    search: (_, sought, context) => hitsOf(context, sought),
    searchCounts: (_, sought, context) => countsOf(context, sought),
    searchIndex: (_, __, context) => indexOf(context),
  },
  SearchHit: {
    node: (hit) => hit,
    matched: matchedBy,
    named: namedBy,
    how: howOf,
    marks: (hit) => marksOf(hit.names, hit.find.text, hit.query, howOf(hit)),
    reason: (hit) => reasonOf(namedBy(hit), howOf(hit), matchedBy(hit)),
  },
  SearchNode: {
    id: ({ names, find: { node } }) => idOf(names, node),
    name: ({ names, find: { node } }) => names.name[node] ?? '',
    nameEn: ({ names, find: { node } }) => names.nameEn[node] ?? null,
    kind: (hit) => thingOf(hit).kind,
    where: async (hit, _, { catalogue }) => whereOf(await catalogue(), thingOf(hit)),
    chains: async (hit, _, { catalogue }) =>
      chainsOf(await catalogue(), thingOf(hit)).map((chain) => nodeId('Chain', chain)),
    zone: (hit) => (thingOf(hit).kind === 'MECHANISM' && isPaged(hit) ? thingOf(hit).place : null),
    paged: async (hit, _, { catalogue }) =>
      isPaged(hit) && (thingOf(hit).kind !== 'INDUSTRY' || chainsOf(await catalogue(), thingOf(hit)).length > 0),
  },
};
