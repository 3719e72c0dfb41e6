import type { FigureTheme } from '../gen/schema.ts';

/**
 * What an indicator tells of, by the words of its key; the first that fits. Keys are names of the data package, so the
 * rule reads words (`standard-land-area`), not indicators; what no word tells is OTHER.
 */
const RULES: readonly (readonly [FigureTheme, RegExp])[] = [
  ['RATES', /-(rate|share)$/],
  ['LAND', /\b(land|floor|area|parcels|buildings)\b/],
  ['SERVICES', /\b(agency|approvals|doorstep|commitment|matters|assessments|financed|loan|fund|hired|staff)\b/],
  ['RECRUITING', /\b(recruiting|campaigns|enclaves?|relocation|reserve)\b/],
  ['PROJECTS', /\b(projects|signed|started|produced|landed|planned|registered|completed)\b/],
  ['INVESTMENT', /\b(investment)\b/],
  ['OUTPUT', /\b(output|value|sales|tax|profit|jobs|export|consumption|workers|lines|varieties|works)\b/],
  ['STRUCTURE', /\b(zones|parks|counties|leaders|entities|enterprises|industries|chains|clusters|companies|rank)\b/],
];

export const themeOf = (indicator: string): FigureTheme =>
  RULES.find(([, words]) => words.test(indicator))?.[0] ?? 'OTHER';
