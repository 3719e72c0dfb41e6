import type { Context } from '../api/context.ts';
import { nodeId } from '../api/node-id.ts';
import type { OutreachKind, Resolvers } from '../gen/schema.ts';
import type { Area } from '../place/area.ts';
import { placeOf } from '../place/place-name.ts';
import { enterpriseId, type OriginProject, projectId } from './arrivals.ts';
import { tenantsOf } from './enclaves.ts';
import { moneyOf } from './money.ts';
import type { MechanismFact } from './origin-facts.ts';
import { originsOf } from './origins.ts';
import { provincesOf } from './sources.ts';

type Asked = Pick<Context, 'catalogue'>;

const placeAt = async ({ catalogue }: Asked, place: string | null): Promise<Area | null> =>
  placeOf((await catalogue()).tree, place);

async function areaAt(context: Asked, id: string): Promise<Area> {
  const area = await placeAt(context, id);
  if (!area) throw new Error(`area ${id} is not in the catalogue`);
  return area;
}

const areasAt = (context: Asked, ids: readonly string[]) => Promise.all(ids.map((id) => areaAt(context, id)));
const touched = async ({ catalogue }: Asked, regions: readonly string[]): Promise<string[]> => {
  const { tree } = await catalogue();
  const held = regions.flatMap((region) => Object.values(provincesOf(tree, region)).flat());
  return [...new Set(held)].sort();
};
const assertion = (key: string): string => nodeId('Assertion', key);

const totals = (projects: readonly OriginProject[], origin: OriginProject['origin']) => {
  const some = projects.filter((project) => project.origin === origin);
  return { projects: some.length, money: moneyOf(some) };
};

const rulesOf = (mechanism: MechanismFact | null) =>
  mechanism?.rulesZh ? { zh: mechanism.rulesZh, en: mechanism.rulesEn ?? mechanism.rulesZh } : null;

const OUTREACH: Record<string, OutreachKind> = { COOPERATION: 'COOPERATION', TEAM: 'TEAM', EVENT: 'EVENT' };

export const originResolvers: Resolvers = {
  Query: { origins: (_, { area, asOf }, context) => originsOf(context, area, asOf) },
  Origins: {
    area: ({ area }, _, context) => areaAt(context, area),
    home: ({ home }, _, context) => areaAt(context, home),
    outside: ({ projects }) => totals(projects, 'OUTSIDE'),
    homeGrown: ({ projects }) => totals(projects, 'HOME'),
    unknown: ({ projects }) => totals(projects, 'UNKNOWN'),
  },
  OriginProject: {
    project: ({ key }) => projectId(key),
    place: ({ place }, _, context) => placeAt(context, place),
    phaseCount: ({ phases }) => phases.length,
    sources: ({ sources }) => [...sources],
  },
  OriginBacker: {
    enterprise: ({ enterprise }) => enterpriseId(enterprise),
    place: ({ place }, _, context) => placeAt(context, place),
    statement: ({ statement }) => assertion(statement),
  },
  OriginEnterprise: {
    enterprise: ({ enterprise }) => enterpriseId(enterprise),
    place: ({ place }, _, context) => placeAt(context, place),
    ties: ({ ties }) => [...ties],
  },
  OriginLink: {
    at: ({ at }, _, context) => placeAt(context, at),
    statement: ({ statement }) => assertion(statement),
  },
  OriginPurchase: {
    enterprise: ({ enterprise }) => enterpriseId(enterprise),
    segment: async ({ segment }, _, { catalogue }) => {
      const found = (await catalogue()).structure.segments.get(segment);
      if (!found) throw new Error(`segment ${segment} is not in the catalogue`);
      return found;
    },
    statement: ({ key }) => assertion(`purchases/${key}`),
  },
  OriginSource: {
    region: ({ region }, _, context) => areaAt(context, region),
    projects: ({ projects }) => [...projects],
    enterprises: ({ enterprises }) => [...enterprises],
    uninvited: ({ uninvited }) => [...uninvited],
  },
  OriginRegion: { region: ({ region }, _, context) => areaAt(context, region) },
  OriginAim: {
    of: ({ of }, _, context) => areaAt(context, of),
    here: ({ here }) => [...here],
    statements: ({ statements }) => statements.map(assertion),
  },
  OriginEnclave: {
    mechanism: ({ mechanism }) => mechanism && nodeId('Mechanism', mechanism.key),
    zone: ({ zone }) => zone?.zone ?? null,
    name: async ({ mechanism, zone }, _, context) => mechanism?.name ?? (await areaAt(context, zone?.zone ?? '')).name,
    nameEn: async ({ mechanism, zone }, _, context) =>
      mechanism ? mechanism.nameEn : ((await placeAt(context, zone?.zone ?? null))?.nameEn ?? null),
    of: ({ mechanism }, _, context) => placeAt(context, mechanism?.of ?? null),
    place: async ({ zone }, _, context) =>
      placeAt(context, (await placeAt(context, zone?.zone ?? null))?.parent ?? null),
    regions: ({ mechanism }, _, context) => areasAt(context, mechanism?.regions ?? []),
    provinces: ({ mechanism, zone }, _, context) => touched(context, mechanism?.regions ?? (zone ? [zone.zone] : [])),
    rules: ({ mechanism }) => rulesOf(mechanism),
    tenants: ({ zone }) =>
      tenantsOf(zone).map((tenant) => {
        return {
          ...tenant,
          enterprise: enterpriseId(tenant.enterprise),
          statement: assertion(tenant.statement),
        };
      }),
    tenantCount: ({ zone }) => {
      const tenants = tenantsOf(zone);
      return tenants.length > 0 ? tenants.reduce((sum, { countLow }) => sum + countLow, 0) : null;
    },
    figures: ({ zone }) =>
      (zone?.figures ?? []).map(({ key, population, populationEn, ...figure }) => {
        return {
          ...figure,
          observation: nodeId('Observation', key),
          population: { zh: population, en: populationEn ?? population },
        };
      }),
    brought: ({ brought }) => [...brought],
  },
  OriginMechanism: {
    mechanism: ({ mechanism }) => nodeId('Mechanism', mechanism.key),
    kind: ({ mechanism }) => OUTREACH[mechanism.kind] ?? 'OTHER',
    name: ({ mechanism }) => mechanism.name,
    nameEn: ({ mechanism }) => mechanism.nameEn,
    of: ({ mechanism }, _, context) => areaAt(context, mechanism.of),
    regions: ({ mechanism }, _, context) => areasAt(context, mechanism.regions),
    provinces: ({ mechanism }, _, context) => touched(context, mechanism.regions),
    rules: ({ mechanism }) => rulesOf(mechanism),
    brought: ({ brought }) => [...brought],
  },
  BroughtProject: {
    project: ({ project }) => projectId(project.key),
    name: ({ project }) => project.name,
    nameEn: ({ project }) => project.nameEn,
    place: ({ project }, _, context) => placeAt(context, project.place),
    statement: ({ statement }) => assertion(statement),
  },
  OriginPart: { part: ({ part }, _, context) => areaAt(context, part) },
  OriginZone: { zone: ({ zone }, _, context) => areaAt(context, zone) },
};
