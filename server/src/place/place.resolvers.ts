import { assertionKey } from '../evidence/evidence.ts';
import { evidenceOf } from '../evidence/evidence-of.ts';
import type { Resolvers } from '../gen/schema.ts';
import type { Area, AreaTree } from './area.ts';

const REGION_KINDS: ReadonlySet<Area['kind']> = new Set(['MACRO', 'PROVINCE', 'CITY']);

/** An area with all inside it, each followed by its own. */
function inTreeOrder(tree: AreaTree, id: string): Area[] {
  const area = tree.areas.get(id);
  const regionsFirst = [...tree.children(id)].sort((a, b) => a.localeCompare(b));
  return area ? [area, ...regionsFirst.flatMap((child) => inTreeOrder(tree, child))] : [];
}

export const placeResolvers: Resolvers = {
  Query: {
    areas: async (_, __, { catalogue }) => {
      const { tree, cities } = await catalogue();
      return cities.flatMap((city) => inTreeOrder(tree, city));
    },
    regions: async (_, __, { catalogue }) => {
      const { tree } = await catalogue();
      return [...tree.areas.values()].filter(({ kind }) => REGION_KINDS.has(kind));
    },
    zones: async (_, __, { catalogue }) => {
      const { tree } = await catalogue();
      return [...tree.areas.values()]
        .filter(({ id }) => id.startsWith('Zone:'))
        .sort((a, b) => a.name.localeCompare(b.name, 'zh'));
    },
  },
  Zone: {
    parent: ({ parent, id }) => {
      if (parent === null) throw new Error(`zone ${id} is part of nothing`);
      return parent;
    },
    enterpriseCount: async ({ key }, _, { loaders }) => (await loaders.zoneCounts.load(key))?.enterpriseCount ?? 0,
    projectCount: async ({ key }, _, { loaders }) => (await loaders.zoneCounts.load(key))?.projectCount ?? 0,
    evidence: ({ key }, _, context) => evidenceOf(context, [assertionKey('zones', key)]),
  },
};
