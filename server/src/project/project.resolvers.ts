import type { Context } from '../api/context.ts';
import { dayOf } from '../api/date.ts';
import { loadAll } from '../api/loaders.ts';
import { nodeId } from '../api/node-id.ts';
import { withFiguresInForce } from '../conflict/figures-in-force.ts';
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

/** The date of an argument, else that of the answer which the project is part of. */
const dayIn = ({ asOf }: ProjectRow, when: When): Day => dayOf(when.asOf, asOf);

/** A figure of a project as it is in force. */
const figure =
  <Field extends keyof ProjectRow>(field: Field) =>
  (row: ProjectRow, _: object, { ofCatalogue }: Context) =>
    ofCatalogue(({ disputed }): ProjectRow[Field] => withFiguresInForce(disputed, row.asOf)(row)[field]);

async function standingAt(row: ProjectRow, when: When, context: Context) {
  const { key, known, place, standing } = row;
  const asOf = dayIn(row, when);
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
    placeName: ({ place }, _, { ofCatalogue }) => ofCatalogue(({ tree }) => placeOf(tree, place)?.name ?? null),
    placeNameEn: ({ place }, _, { ofCatalogue }) => ofCatalogue(({ tree }) => placeOf(tree, place)?.nameEn ?? null),
    industry: ({ industry }, _, { ofCatalogue }) =>
      ofCatalogue(({ industries }) => (industry ? (industries.get(industry) ?? null) : null)),
    asOf: ({ asOf }) => formatDay(asOf),
    investmentWan: figure('investmentWan'),
    investmentBound: figure('investmentBound'),
    landMu: figure('landMu'),
    floorM2: figure('floorM2'),
    jobs: figure('jobs'),
    salesWan: figure('salesWan'),
    taxWan: figure('taxWan'),
    capacity: figure('capacityPrinted'),
    capacityValue: figure('capacity'),
    capacityUnit: figure('unit'),
    capacityPer: figure('per'),
    phaseOf: ({ phaseOf, asOf }, _, { loaders }) => (phaseOf ? loaders.projectAt(asOf).load(phaseOf) : null),
    phases: async (row, when, { loaders }) => {
      const day = dayIn(row, when);
      return loadAll(loaders.projectAt(day), knownBy(await loaders.phases.load(row.key), day));
    },
    segments: (row, when, { ofCatalogue }) =>
      ofCatalogue(({ structure }) =>
        knownBy(row.segments, dayIn(row, when))
          .map((key) => structure.segments.get(key))
          .filter((segment) => segment !== undefined),
      ),
    gaps: (project, { area, asOf }, context) => gapsOfProject(project, area, asOf ?? formatDay(project.asOf), context),
    backers: (row, when, { loaders }) => loadAll(loaders.enterprise, knownBy(row.backers, dayIn(row, when))),
    stageEvents: async (row, when, { loaders }) => {
      const day = dayIn(row, when);
      return (await loaders.stageEvents.load(row.key)).filter(({ known }) => known <= day);
    },
    standing: standingAt,
    listings: async (row, when, { loaders }) => {
      const day = dayIn(row, when);
      return (await loaders.listings.load(row.key)).filter(({ known }) => known <= day);
    },
    disagreements: async (row, when, { loaders }) =>
      disagreementsBy(await loaders.disagreements.load(row.key), dayIn(row, when)),
    evidence: async (row, when, context) =>
      evidenceOf(context, knownBy(await context.loaders.projectStatements.load(row.key), dayIn(row, when))),
  },
  StageEvent: {
    id: ({ key }) => nodeId('StageEvent', key),
    date: ({ dateText }) => dateText,
    day: (event) => {
      const day = event.planned ? event.date : dayOfEvent(event);
      return day ? formatDay(day) : null;
    },
    sourceDate: ({ source }, _, { ofCatalogue }) => ofCatalogue(({ sources }) => sources.get(source)?.dateText ?? null),
    evidence: ({ key }, _, context) => evidenceOf(context, [assertionKey('stage_events', key)]),
  },
  ProjectList: { id: ({ key }) => nodeId('List', key) },
  ProjectDisagreement: {
    id: ({ key }) => nodeId('Conflict', key),
    statements: ({ statements }, _, context) => evidenceOf(context, statements),
    inForce: ({ inForce }, _, { loaders }) => (inForce === null ? null : loaders.evidence.load(inForce)),
  },
};
