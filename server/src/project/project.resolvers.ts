import type { Context } from '../api/context.ts';
import { dayOf } from '../api/date.ts';
import { loadAll } from '../api/loaders.ts';
import { nodeId } from '../api/node-id.ts';
import { assertionKey } from '../evidence/evidence.ts';
import { evidenceOf } from '../evidence/evidence-of.ts';
import { dayOfEvent } from '../gap/item.ts';
import { horizonOf } from '../gap/scope.ts';
import type { Resolvers } from '../gen/schema.ts';
import { type Day, formatDay } from '../model/date.ts';
import { placeOf } from '../place/place-name.ts';
import { disagreementsBy } from './disagreement.ts';
import { findProject } from './find-project.ts';
import { gapsOfProject } from './gaps-of-project.ts';
import { knownBy, type ProjectRow } from './project.ts';
import { standingOf } from './standing.ts';

type When = { asOf?: string | null };

const asOfDay = async ({ asOf }: When, { catalogue }: Context): Promise<Day> =>
  dayOf(asOf, (await catalogue()).defaultDay);

const joinedBy = async (joined: ProjectRow['segments'], when: When, context: Context): Promise<string[]> =>
  knownBy(joined, await asOfDay(when, context));

async function standingAt({ key, known, place, standing }: ProjectRow, when: When, context: Context) {
  const asOf = await asOfDay(when, context);
  if (standing?.asOf === asOf) return standing;
  const { tree, reports } = await context.catalogue();
  const [events, said] = await Promise.all([
    context.loaders.stageEvents.load(key),
    context.loaders.projectStatements.load(key),
  ]);
  const statements = said.map((statement) => statement.known);
  return standingOf({ known, statements, events }, horizonOf(tree, reports, place, asOf), asOf);
}

export const projectResolvers: Resolvers = {
  Query: {
    project: (_, { id, asOf }, context) => findProject(context, id, asOf),
  },
  Project: {
    id: ({ key }) => nodeId('Project', key),
    placeName: async ({ place }, _, { catalogue }) => placeOf((await catalogue()).tree, place)?.name ?? null,
    placeNameEn: async ({ place }, _, { catalogue }) => placeOf((await catalogue()).tree, place)?.nameEn ?? null,
    industry: async ({ industry }, _, { catalogue }) =>
      industry ? ((await catalogue()).industries.get(industry) ?? null) : null,
    phaseOf: ({ phaseOf }, _, { loaders }) => (phaseOf ? loaders.project.load(phaseOf) : null),
    phases: async ({ key }, when, context) =>
      loadAll(context.loaders.project, await joinedBy(await context.loaders.phases.load(key), when, context)),
    segments: async ({ segments }, when, context) => {
      const { structure } = await context.catalogue();
      const keys = await joinedBy(segments, when, context);
      return keys.map((key) => structure.segments.get(key)).filter((segment) => segment !== undefined);
    },
    gaps: (project, { area, asOf }, context) => gapsOfProject(project, area, asOf, context),
    backers: async ({ backers }, when, context) =>
      loadAll(context.loaders.enterprise, await joinedBy(backers, when, context)),
    stageEvents: async ({ key }, when, context) => {
      const day = await asOfDay(when, context);
      return (await context.loaders.stageEvents.load(key)).filter(({ known }) => known <= day);
    },
    standing: standingAt,
    listings: async ({ key }, when, context) => {
      const day = await asOfDay(when, context);
      return (await context.loaders.listings.load(key)).filter(({ known }) => known <= day);
    },
    disagreements: async ({ key }, when, context) =>
      disagreementsBy(await context.loaders.disagreements.load(key), await asOfDay(when, context)),
    evidence: async ({ key }, when, context) =>
      evidenceOf(context, await joinedBy(await context.loaders.projectStatements.load(key), when, context)),
  },
  StageEvent: {
    id: ({ key }) => nodeId('StageEvent', key),
    date: ({ dateText }) => dateText,
    day: (event) => {
      const day = event.planned ? event.date : dayOfEvent(event);
      return day ? formatDay(day) : null;
    },
    sourceDate: async ({ source }, _, { catalogue }) => (await catalogue()).sources.get(source)?.dateText ?? null,
    evidence: ({ key }, _, context) => evidenceOf(context, [assertionKey('stage_events', key)]),
  },
  ProjectList: { id: ({ key }) => nodeId('List', key) },
  ProjectDisagreement: {
    id: ({ key }) => nodeId('Conflict', key),
    rule: ({ ruleZh, ruleEn }) => (ruleZh ? { zh: ruleZh, en: ruleEn ?? ruleZh } : null),
    statements: ({ statements }, _, context) => evidenceOf(context, statements),
    inForce: ({ inForce }, _, { loaders }) => (inForce === null ? null : loaders.evidence.load(inForce)),
  },
};
