import { conflictByKey } from '../conflict/conflicts.ts';
import { NotFound } from '../errors.ts';
import { gapById } from '../gap/gap.ts';
import { overviewOf } from '../gap/overview.ts';
import { findLeader } from '../leader/find-leader.ts';
import { nearest } from '../model/nearest.ts';
import { obstacleByKey } from '../obstacle/find-obstacle.ts';
import { areaOf } from '../place/area-argument.ts';
import { opportunityById } from '../target/opportunity-by-id.ts';
import { targetById } from '../target/target.ts';
import type { Context } from './context.ts';
import { nearbyIds } from './nearby.ts';
import { entryOf, nodeId, splitId } from './node-id.ts';

type Find = (id: string, key: string, context: Context) => Promise<object | null>;

/** How each label's node is found again; the schema's types that implement Node. */
const finders: Record<string, Find> = {
  Chain: async (id, _, { catalogue }) => entryOf('id', id, 'Chain', (await catalogue()).templates.chains),
  Segment: async (id, _, { catalogue }) => entryOf('id', id, 'Segment', (await catalogue()).structure.segments),
  Source: async (id, _, { catalogue }) => entryOf('id', id, 'Source', (await catalogue()).sources),
  Industry: async (id, _, { catalogue }) => entryOf('id', id, 'Industry', (await catalogue()).industries),
  Region: async (id, _, { catalogue }) => areaOf('id', id, (await catalogue()).tree),
  Zone: async (id, _, { catalogue }) => areaOf('id', id, (await catalogue()).tree),
  Enterprise: (_, key, { loaders }) => loaders.enterprise.load(key),
  Product: (_, key, { loaders }) => loaders.product.load(key),
  Project: async (_, key, { loaders, catalogue }) => loaders.projectAt((await catalogue()).defaultDay).load(key),
  StageEvent: (_, key, { loaders }) => loaders.stageEvent.load(key),
  Note: (_, key, { loaders }) => loaders.note.load(key),
  Obstacle: (_, key, context) => obstacleByKey(context, key),
  Change: (_, key, { loaders }) => loaders.change.load(key),
  Conflict: (_, key, context) => conflictByKey(context, key),
  Shortlist: (_, key, { loaders }) => loaders.shortlist.load(key),
  Gap: (id, _, context) => gapById(context, id),
  Opportunity: (id, _, context) => opportunityById(context, id),
  Leader: (id, _, context) => findLeader(context, id, null),
  Target: (id, _, context) => targetById(context, id),
  ChainOverview: async (id, key, context) => {
    const [, area = '', asOf] = key.split('|');
    const { chains, made } = await overviewOf(context, area, asOf);
    return [...chains, ...made].find((chain) => chain.id === id) ?? null;
  },
};

/** The type of the schema for a label; a region is an Area. */
const typeOf = (label: string): string => (label === 'Region' ? 'Area' : label);

/** Anything by its global id, with the name of its type. Errors: BAD_ID, NOT_FOUND. */
export async function findNode(context: Context, id: string): Promise<never> {
  const { label, key } = splitId('id', id);
  const find = Object.hasOwn(finders, label) ? finders[label] : undefined;
  if (!find)
    throw new NotFound(
      'id',
      id,
      nearest(label, Object.keys(finders)).map((near) => nodeId(near, key)),
    );
  const found = await find(id, key, context);
  if (!found) throw new NotFound('id', id, await nearbyIds(context.graph, label, key));
  return { ...found, __typename: typeOf(label) } as never;
}
