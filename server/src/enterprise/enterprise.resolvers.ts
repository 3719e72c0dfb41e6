import type { Context } from '../api/context.ts';
import { dayOf } from '../api/date.ts';
import { loadAll } from '../api/loaders.ts';
import { nodeId } from '../api/node-id.ts';
import type { Chain, Segment } from '../chain/structure.ts';
import { assertionKey } from '../evidence/evidence.ts';
import { evidenceOf } from '../evidence/evidence-of.ts';
import type { Resolvers } from '../gen/schema.ts';
import type { Day } from '../model/date.ts';
import { holderOf, placeOf } from '../place/place-name.ts';
import { knownBy } from '../project/project.ts';
import { enterprisePage } from './enterprise-page.ts';

/** A row that the importer checked must be there; its absence is a fault of ours. */
function present<T>(what: string, value: T | null | undefined): T {
  if (value == null) throw new Error(`${what} is not in the graph`);
  return value;
}

type When = { asOf?: string | null };

const dayIn = async ({ catalogue }: Context, { asOf }: When): Promise<Day> =>
  dayOf(asOf, (await catalogue()).defaultDay);

/** Those of the rows that were known by then. Which day that is may be asked of the database, too: at the same time. */
async function knownThen<T extends { known: Day }>(loading: Promise<T[]>, when: When, context: Context): Promise<T[]> {
  const [rows, day] = await Promise.all([loading, dayIn(context, when)]);
  return rows.filter(({ known }) => known <= day);
}

export const enterpriseResolvers: Resolvers = {
  Query: { enterprises: (_, filter, context) => enterprisePage(context, filter) },
  Enterprise: {
    id: ({ key }) => nodeId('Enterprise', key),
    placeName: ({ place }, _, { ofCatalogue }) => ofCatalogue(({ tree }) => placeOf(tree, place)?.name ?? null),
    placeNameEn: ({ place }, _, { ofCatalogue }) => ofCatalogue(({ tree }) => placeOf(tree, place)?.nameEn ?? null),
    province: ({ place }, _, { ofCatalogue }) =>
      ofCatalogue(({ tree }) => holderOf(tree, place, 'PROVINCE')?.name ?? null),
    provinceEn: ({ place }, _, { ofCatalogue }) =>
      ofCatalogue(({ tree }) => holderOf(tree, place, 'PROVINCE')?.nameEn ?? null),
    industry: ({ industry }, _, { ofCatalogue }) =>
      ofCatalogue(({ industries }) => (industry ? (industries.get(industry) ?? null) : null)),
    activities: ({ key }, when, context) => knownThen(context.loaders.activities.load(key), when, context),
    leaderships: ({ key }, when, context) => knownThen(context.loaders.leaderships.load(key), when, context),
    projects: async ({ key }, when, context) => {
      const { loaders } = context;
      const day = await dayIn(context, when);
      return loadAll(loaders.projectAt(day), knownBy(await loaders.enterpriseProjects.load(key), day));
    },
    evidence: async ({ key }, when, context) =>
      evidenceOf(context, knownBy(await context.loaders.enterpriseStatements.load(key), await dayIn(context, when))),
  },
  EnterpriseConnection: { totalCount: (enterprises) => enterprises.totalCount() },
  Activity: {
    statementId: ({ key }) => nodeId('Assertion', assertionKey('activities', key)),
    segment: ({ segment }, _, { ofCatalogue }) =>
      ofCatalogue(({ structure }): Segment => present(segment, structure.segments.get(segment))),
    evidence: ({ key }, _, context) => evidenceOf(context, [assertionKey('activities', key)]),
  },
  Leadership: {
    statementId: ({ key }) => nodeId('Assertion', assertionKey('leaderships', key)),
    enterprise: async ({ enterprise }, _, { loaders }) =>
      present(enterprise, await loaders.enterprise.load(enterprise)),
    chain: ({ chain }, _, { ofCatalogue }) =>
      ofCatalogue(({ templates }): Chain => present(chain, templates.chains.get(chain))),
    evidence: ({ key }, _, context) => evidenceOf(context, [assertionKey('leaderships', key)]),
  },
};
