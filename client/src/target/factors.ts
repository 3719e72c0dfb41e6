import type { FactorName } from '../gen/graphql.ts';

/** Factors of viability, in the order of the boxes of a row: these order the list of one gap. */
export const VIABILITY_FACTORS = [
  'MAKES',
  'TIE',
  'REGION',
  'INVESTS_HERE',
  'ZONE_FIT',
  'CROWDING',
  'SIZE',
  'LISTED',
] as const satisfies readonly FactorName[];
/** Factors of attractiveness: the same for all targets of one gap. */
export const ATTRACTIVENESS_FACTORS = [
  'SEVERITY_CLOSED',
  'COMPLETENESS_RISE',
  'NOT_DUPLICATING',
] as const satisfies readonly FactorName[];
export const FACTORS: readonly FactorName[] = [...VIABILITY_FACTORS, ...ATTRACTIVENESS_FACTORS];
