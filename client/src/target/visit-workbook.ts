import type { SheetWords } from '../exporting/words.ts';
import type { Sheet } from '../exporting/workbook.ts';
import type { OpportunityItemFragment } from '../gen/graphql.ts';

type Topics = readonly OpportunityItemFragment[];
export type VisitTerms = { area: string; asOf: string; who: string; weights: string; total: number; link: string };

const rounded = (score: number) => Math.round(score * 10) / 10;

/** The visit sheet as a workbook: the topics, every factor of each, and what they were asked for and rest on. */
export const visitSheets = (topics: Topics, terms: VisitTerms, words: SheetWords): Sheet[] => [
  topicSheet(topics, words),
  factorSheet(topics, words),
  scopeSheet(topics, terms, words),
];

function topicSheet(topics: Topics, { t, name, sentence }: SheetWords): Sheet {
  const axis = (word: string) =>
    (['low', 'mid', 'high'] as const).map((end) => ({ title: t(`visit.sheet.${end}`, { axis: word }), width: 11 }));
  return {
    name: t('visit.sheet.title'),
    columns: [
      { title: t('visit.rank'), width: 6 },
      { title: t('visit.enterprise'), width: 20 },
      { title: t('visit.sheet.code'), width: 10 },
      { title: t('visit.sheet.province'), width: 12 },
      { title: t('visit.sheet.region'), width: 14 },
      { title: t('visit.couldFill'), width: 20 },
      { title: t('visit.chain'), width: 16 },
      { title: t('visit.sheet.kind'), width: 10 },
      { title: t('visit.merit'), width: 8 },
      ...axis(t('visit.viability')),
      ...axis(t('visit.attractiveness')),
      { title: t('visit.sheet.layer'), width: 8 },
      { title: t('visit.sheet.reason'), width: 60 },
      { title: t('visit.sheet.unknownFactors'), width: 30 },
    ],
    rows: topics.map(({ rank, enterprise, region, gap, merit, viability, attractiveness, layer, reason, factors }) => [
      rank,
      name(enterprise),
      enterprise.code ?? t('unknown'),
      enterprise.province ? name({ name: enterprise.province, nameEn: enterprise.provinceEn }) : t('unknown'),
      region ? name(region) : t('none'),
      name(gap.segment),
      name(gap.chain),
      t(`kind.${gap.kind}`),
      rounded(merit),
      ...[viability, attractiveness].flatMap(({ low, mid, high }) => [low, mid, high].map(rounded)),
      layer,
      sentence(reason),
      factors
        .filter(({ known }) => !known)
        .map((factor) => t(`target.factor.${factor.name}`))
        .join(t('listComma')),
    ]),
  };
}

/** An unknown factor reads 未知; one known as an interval reads as that. */
function factorSheet(topics: Topics, { t, name, sentence }: SheetWords): Sheet {
  const value = ({ value, low, high }: OpportunityItemFragment['factors'][number]) =>
    value !== null
      ? rounded(value)
      : low <= 0 && high >= 100
        ? t('unknown')
        : t('target.interval', { low: rounded(low), high: rounded(high) });
  return {
    name: t('visit.sheet.factors'),
    columns: [
      { title: t('visit.enterprise'), width: 20 },
      { title: t('visit.couldFill'), width: 20 },
      { title: t('visit.sheet.axis'), width: 12 },
      { title: t('visit.factor'), width: 18 },
      { title: t('visit.value'), width: 10 },
      { title: t('visit.weight'), width: 8 },
      { title: t('visit.basis'), width: 60 },
      { title: t('visit.sheet.source'), width: 40 },
    ],
    rows: topics.flatMap(({ enterprise, gap, factors }) =>
      factors.map((factor) => [
        name(enterprise),
        name(gap.segment),
        t(factor.axis === 'VIABILITY' ? 'visit.viability' : 'visit.attractiveness'),
        t(`target.factor.${factor.name}`),
        value(factor),
        factor.weight,
        sentence(factor.sentence),
        sentence(factor.source),
      ]),
    ),
  };
}

function scopeSheet(topics: Topics, terms: VisitTerms, { t, sentence }: SheetWords): Sheet {
  const sources = new Set(topics.flatMap(({ factors }) => factors.map(({ source }) => sentence(source))));
  return {
    name: t('visit.sheet.scope'),
    columns: [
      { title: t('visit.sheet.item'), width: 18 },
      { title: t('visit.sheet.content'), width: 90 },
    ],
    rows: [
      [t('scope.area'), terms.area],
      [t('scope.asOf'), terms.asOf],
      [t('visit.who'), terms.who],
      [t('visit.weight'), terms.weights],
      [t('visit.sheet.count'), `${topics.length} / ${terms.total}`],
      [t('visit.sheet.formula'), t('visit.sheet.formulaNote')],
      [t('sources.note'), t('visit.sheet.unknownNote')],
      [t('link.copy'), terms.link],
      ...[...sources].map((source) => [t('visit.sheet.source'), source]),
    ],
  };
}
