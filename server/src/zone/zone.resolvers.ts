import type { Catalogue } from '../api/catalogue.ts';
import { loadAll } from '../api/loaders.ts';
import { nodeId } from '../api/node-id.ts';
import { assertionKey } from '../evidence/evidence.ts';
import type { Resolvers } from '../gen/schema.ts';
import { formatDay } from '../model/date.ts';
import type { Area } from '../place/area.ts';
import { boundOfAll, type ProjectSum } from '../project/sum-over.ts';
import type { Overlap } from './overlaps.ts';
import { RULE } from './priority-rule.ts';
import { overlapsAtHome, zoneBoardOf, zoneStandingOf } from './zone-board.ts';
import type { MechanismRow, PriorityRow } from './zone-facts.ts';

/** A row that the importer checked must be there; its absence is a fault of ours. */
function present<T>(what: string, value: T | null | undefined): T {
  if (value == null) throw new Error(`${what} is not in the graph`);
  return value;
}

const areaAt = ({ tree }: Catalogue, id: string): Area => present(id, tree.areas.get(id));
const chainAt = ({ structure }: Catalogue, key: string) => present(key, structure.chains.get(key));
const chainOf = (catalogue: Catalogue, target: string) =>
  target.startsWith('Chain:') ? chainAt(catalogue, target.slice('Chain:'.length)) : null;
const industryOf = ({ industries }: Catalogue, target: string) =>
  target.startsWith('Industry:') ? present(target, industries.get(target.slice('Industry:'.length))) : null;

const priority = (catalogue: Catalogue, row: PriorityRow, counts?: { projects: number; enterprises: number }) => ({
  area: areaAt(catalogue, row.place),
  chain: chainOf(catalogue, row.target),
  industry: industryOf(catalogue, row.target),
  rank: row.rank,
  standing: row.standing,
  confidence: row.confidence,
  assertion: nodeId('Assertion', assertionKey('zone_priorities', row.key)),
  projectCount: counts?.projects ?? null,
  enterpriseCount: counts?.enterprises ?? null,
});

const mechanism = (catalogue: Catalogue, row: MechanismRow) => ({
  id: nodeId('Mechanism', row.key),
  name: row.name,
  nameEn: row.nameEn,
  kind: row.kind,
  rules: row.rulesZh === null ? null : { zh: row.rulesZh, en: row.rulesEn ?? row.rulesZh },
  area: areaAt(catalogue, row.place),
  aimsAt: row.aimsAt.map((id) => areaAt(catalogue, id)),
});

const ofAll = (sum: ProjectSum): ProjectSum => ({ ...sum, bound: boundOfAll(sum) });

const overlap = (catalogue: Catalogue, { target, zones }: Overlap) => ({
  chain: chainOf(catalogue, target),
  industry: industryOf(catalogue, target),
  zones: zones.map((zone) => areaAt(catalogue, zone)),
});

export const zoneResolvers: Resolvers = {
  Query: {
    zoneBoard: (_, { area, asOf }, context) => zoneBoardOf(context, area, asOf),
    zoneStanding: (_, { zone, asOf }, context) => zoneStandingOf(context, zone, asOf),
  },
  ZoneBoard: {
    asOf: ({ asOf }) => formatDay(asOf),
    rule: ({ rule, catalogue }) =>
      rule && {
        leading: RULE.leading.high,
        auxiliaryLow: RULE.auxiliary.low,
        auxiliaryHigh: RULE.auxiliary.high,
        mechanism: mechanism(catalogue, rule),
      },
    zones: ({ zones }) => [...zones],
    overlaps: ({ overlaps, catalogue }) => overlaps.map((each) => overlap(catalogue, each)),
  },
  ZoneStanding: {
    id: ({ zone, facts }) => nodeId('ZoneStanding', `${zone.key}|${formatDay(facts.scope.asOf)}`),
    parent: ({ zone, catalogue }) => areaAt(catalogue, present(zone.id, zone.parent)),
    parks: ({ zone, catalogue }) => catalogue.tree.children(zone.id).map((id) => areaAt(catalogue, id)),
    asOf: ({ facts }) => formatDay(facts.scope.asOf),
    priorities: ({ priorities, catalogue }) => priorities.map(({ row, ...counts }) => priority(catalogue, row, counts)),
    widerPriorities: ({ wider, catalogue }) => wider.map((row) => priority(catalogue, row)),
    overlaps: ({ zone, catalogue, facts }) => {
      const { tree } = catalogue;
      const outer = tree.zone(zone.id) ?? zone.id;
      return overlapsAtHome(tree, facts)
        .filter(({ zones }) => zones.includes(outer))
        .map((each) => overlap(catalogue, each));
    },
    projects: ({ projects }) => [...projects],
    investment: ({ investment }) => ofAll(investment),
    enterprises: ({ enterprises }) => [...enterprises],
    chains: ({ chains, catalogue }) =>
      chains.map(({ chain, rank, projects, enterprises }) => ({
        chain: chainAt(catalogue, chain),
        rank,
        projectCount: projects,
        enterpriseCount: enterprises,
      })),
    land: ({ land }) => ({ observations: [...land.observations], projects: ofAll(land.projects) }),
    mechanisms: ({ mechanisms, catalogue }) => mechanisms.map((row) => mechanism(catalogue, row)),
    widerMechanisms: ({ widerMechanisms, catalogue }) => widerMechanisms.map((row) => mechanism(catalogue, row)),
  },
  ZoneProject: {
    project: async ({ project: { key }, asOf }, _, { loaders }) =>
      present(key, await loaders.projectAt(asOf).load(key)),
    landMu: ({ project }) => project.landMu,
    chains: ({ chains }, _, { catalogue }) => catalogueChains(catalogue, chains),
  },
  ZoneEnterprise: {
    enterprise: async ({ key }, _, { loaders }) => present(key, (await loadAll(loaders.enterprise, [key]))[0]),
    chains: ({ chains }, _, { catalogue }) => catalogueChains(catalogue, chains),
  },
};

async function catalogueChains(catalogue: () => Promise<Catalogue>, keys: readonly string[]) {
  const known = await catalogue();
  return keys.map((key) => chainAt(known, key));
}
