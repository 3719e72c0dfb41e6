import { dayOf } from '../api/date.ts';
import { loadAll } from '../api/loaders.ts';
import { nodeId } from '../api/node-id.ts';
import type { Chain, Segment } from '../chain/structure.ts';
import { assertionKey } from '../evidence/evidence.ts';
import { evidenceOf } from '../evidence/evidence-of.ts';
import type { Resolvers } from '../gen/schema.ts';
import { holderOf, placeOf } from '../place/place-name.ts';
import { knownBy } from '../project/project.ts';
import { enterprisePage } from './enterprise-page.ts';

/** A row that the importer checked must be there; its absence is a fault of ours. */
function present<T>(what: string, value: T | null | undefined): T {
  if (value == null) throw new Error(`${what} is not in the graph`);
  return value;
}

export const enterpriseResolvers: Resolvers = {
  Query: { enterprises: (_, filter, context) => enterprisePage(context, filter) },
  Enterprise: {
    id: ({ key }) => nodeId('Enterprise', key),
    placeName: async ({ place }, _, { catalogue }) => placeOf((await catalogue()).tree, place)?.name ?? null,
    placeNameEn: async ({ place }, _, { catalogue }) => placeOf((await catalogue()).tree, place)?.nameEn ?? null,
    province: async ({ place }, _, { catalogue }) =>
      holderOf((await catalogue()).tree, place, 'PROVINCE')?.name ?? null,
    provinceEn: async ({ place }, _, { catalogue }) =>
      holderOf((await catalogue()).tree, place, 'PROVINCE')?.nameEn ?? null,
    industry: async ({ industry }, _, { catalogue }) =>
      industry ? ((await catalogue()).industries.get(industry) ?? null) : null,
    activities: ({ key }, _, { loaders }) => loaders.activities.load(key),
    leaderships: ({ key }, _, { loaders }) => loaders.leaderships.load(key),
    projects: async ({ key }, { asOf }, { loaders, catalogue }) => {
      const day = dayOf(asOf, (await catalogue()).defaultDay);
      return loadAll(loaders.projectAt(day), knownBy(await loaders.enterpriseProjects.load(key), day));
    },
    evidence: async ({ key }, _, context) =>
      evidenceOf(
        context,
        (await context.loaders.enterpriseStatements.load(key)).map((statement) => statement.key),
      ),
  },
  EnterpriseConnection: { totalCount: (enterprises) => enterprises.totalCount() },
  Activity: {
    statementId: ({ key }) => nodeId('Assertion', assertionKey('activities', key)),
    segment: async ({ segment }, _, { catalogue }): Promise<Segment> =>
      present(segment, (await catalogue()).structure.segments.get(segment)),
    evidence: ({ key }, _, context) => evidenceOf(context, [assertionKey('activities', key)]),
  },
  Leadership: {
    statementId: ({ key }) => nodeId('Assertion', assertionKey('leaderships', key)),
    enterprise: async ({ enterprise }, _, { loaders }) =>
      present(enterprise, await loaders.enterprise.load(enterprise)),
    chain: async ({ chain }, _, { catalogue }): Promise<Chain> =>
      present(chain, (await catalogue()).templates.chains.get(chain)),
    evidence: ({ key }, _, context) => evidenceOf(context, [assertionKey('leaderships', key)]),
  },
};
