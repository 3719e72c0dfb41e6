import type { Resolvers } from '../gen/schema.ts';
import { coverageIn, coverageOf, coverageOfPlaces } from './coverage.ts';
import { importSurvey } from './import-survey.ts';
import { surveySheet } from './sheet.ts';
import { unknownsOf } from './unknowns.ts';

export const surveyResolvers: Resolvers = {
  Query: {
    unknowns: (_, { area, asOf }, context) => unknownsOf(context, area, asOf),
    coverage: (_, { area, asOf }, context) => coverageIn(context, area, asOf),
    surveySheet: (_, asked, context) => surveySheet(context, asked),
  },
  Mutation: { importSurvey: (_, asked, context) => importSurvey(context, asked) },
  Coverage: { areas: (coverage, _, context) => coverageOfPlaces(coverage, context) },
  KnownShare: { coverage: coverageOf },
  SurveyedEnterprise: {
    matched: async ({ known }, _, { loaders }) => (known ? loaders.enterprise.load(known.key) : null),
  },
  SurveyedArea: {
    gaps: async ({ gaps }, _, { catalogue }) => {
      const { templates } = await catalogue();
      return gaps.flatMap(({ chain, segment, before, after }) => {
        const [on, of] = [templates.chains.get(chain), templates.segments.get(segment)];
        return on && of ? [{ chain: on, segment: of, before, after }] : [];
      });
    },
  },
  SurveyImport: {
    change: async ({ change }, _, { loaders }) => (change === null ? null : loaders.change.load(change)),
  },
};
