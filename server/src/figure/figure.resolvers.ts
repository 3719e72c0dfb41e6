import { nodeId } from '../api/node-id.ts';
import { assertionKey } from '../evidence/evidence.ts';
import { evidenceOf } from '../evidence/evidence-of.ts';
import type { Resolvers } from '../gen/schema.ts';
import { formatDay } from '../model/date.ts';
import { changesOf } from './change.ts';
import { type IndicatorOf, indicatorsOf, scopedId } from './indicators.ts';
import type { ObservationRow } from './observation.ts';
import { rateCardsOf } from './rate-cards.ts';
import { themeOf } from './theme.ts';

const isArea = ({ subject, place }: ObservationRow): boolean => subject === place;
const subjectOf = ({ subject, subjectName, subjectNameEn }: ObservationRow) => ({
  id: subject,
  name: subjectName,
  nameEn: subjectNameEn,
});
const own = ({ area, observations }: IndicatorOf) => observations.filter(({ subject }) => subject === area.id);
const inside = ({ area, observations }: IndicatorOf) =>
  observations.filter((row) => isArea(row) && row.subject !== area.id);

export const figureResolvers: Resolvers = {
  Query: {
    indicators: (_, { area, asOf }, context) => indicatorsOf(context, area, asOf),
    rateCards: async (_, { area, asOf }, context) => rateCardsOf(await indicatorsOf(context, area, asOf)),
  },
  Indicator: {
    id: (indicator) => scopedId('Indicator', indicator),
    asOf: ({ asOf }) => formatDay(asOf),
    theme: ({ key }) => themeOf(key),
    observations: own,
    inside,
    items: ({ observations }) => observations.filter((row) => !isArea(row)),
    lines: ({ lines }) => [...lines],
    apart: ({ apart }) => [...apart],
  },
  Observation: {
    id: ({ key }) => nodeId('Observation', key),
    subject: subjectOf,
    source: async ({ source }, _, { catalogue }) => {
      const found = (await catalogue()).sources.get(source);
      if (!found) throw new Error(`a figure cites source ${source}, which is not in the graph`);
      return found;
    },
    known: ({ known }) => (known === 0 ? null : formatDay(known)),
    evidence: ({ key }, _, context) => evidenceOf(context, [assertionKey('observations', key)]),
  },
  FigureLine: {
    subject: ({ points: [first] }) => {
      if (!first) throw new Error('a line has a point');
      return subjectOf(first);
    },
    points: ({ points }) => [...points],
    changes: changesOf,
  },
  FiguresApart: {
    subject: ({ subject }) => subjectOf(subject),
    lineCount: ({ lines }) => lines,
    reasons: ({ reasons }) => [...reasons],
  },
  RateCard: {
    id: ({ indicator }) => scopedId('RateCard', indicator),
    key: ({ indicator }) => indicator.key,
    name: ({ indicator }) => indicator.name,
    nameEn: ({ indicator }) => indicator.nameEn,
    rates: ({ rates, indicator: { area } }) =>
      rates.map(({ row, check }) => ({
        observation: row,
        own: row.subject === area.id,
        printed: check.state === 'NOT_PRINTED' || row.unit !== '%' ? null : row.value,
        computed: check.computed,
        check: check.state,
        sentence: check.sentence,
      })),
    lines: ({ lines }) => [...lines],
    apart: ({ apart }) => [...apart],
  },
};
