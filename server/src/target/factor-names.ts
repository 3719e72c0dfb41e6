import type { FactorAxis, FactorName, Sentence } from '../gen/schema.ts';

/** The factors in the order in which they are shown. */
export const factorNames = [
  'MAKES',
  'TIE',
  'REGION',
  'INVESTS_HERE',
  'ZONE_FIT',
  'CROWDING',
  'SIZE',
  'LISTED',
  'SEVERITY_CLOSED',
  'COMPLETENESS_RISE',
  'NOT_DUPLICATING',
] as const satisfies readonly FactorName[];

const ofTheGap: readonly FactorName[] = ['SEVERITY_CLOSED', 'COMPLETENESS_RISE', 'NOT_DUPLICATING'];

export const axisOf = Object.fromEntries(
  factorNames.map((name) => [name, ofTheGap.includes(name) ? 'ATTRACTIVENESS' : 'VIABILITY']),
) as Record<FactorName, FactorAxis>;

/** Short names for sentences that list what is unknown. */
export const factorWords: Readonly<Record<FactorName, Sentence>> = {
  MAKES: { zh: '本品占比', en: 'share of the product' },
  TIE: { zh: '供应关系', en: 'ties by supply' },
  REGION: { zh: '区域', en: 'region' },
  INVESTS_HERE: { zh: '在本市投资', en: 'investment here' },
  ZONE_FIT: { zh: '园区适配', en: 'fit of a zone' },
  CROWDING: { zh: '本市拥挤度', en: 'crowding at home' },
  SIZE: { zh: '规模', en: 'size' },
  LISTED: { zh: '上市或专精特新', en: 'listing' },
  SEVERITY_CLOSED: { zh: '消解的严重度', en: 'severity closed' },
  COMPLETENESS_RISE: { zh: '完整度提升', en: 'rise of completeness' },
  NOT_DUPLICATING: { zh: '不重复', en: 'no duplication' },
};
