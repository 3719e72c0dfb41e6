import { type FactorRule, OUR_RECKONING } from '../factor-rule.ts';
import { exactly, type Range } from '../range.ts';

/**
 * SEVERITY_CLOSED 消解的严重度 = severity before minus severity after a landing of one supplier in the best zone, 0-100
 * (design §4, §5; the landing is that of landing/simulate.ts). Source: reckoned.
 */
export const severityClosedOf = (before: number, after: number): Range => exactly(Math.max(0, before - after));

const shown = (value: number): string => value.toFixed(1).replace(/\.0$/, '');

export const severityClosed: FactorRule = {
  name: 'SEVERITY_CLOSED',
  shared: true,
  range: ({ ground: { severity } }) => severityClosedOf(severity.before, severity.after),
  tell: ({ ground: { severity }, gap: { scored } }) => ({
    source: OUR_RECKONING,
    sentence: {
      zh: `落地后本环节严重度由 ${shown(severity.before)} 降到 ${shown(severity.after)}${scored.known ? '' : '（缺口本身尚待摸排）'}。`,
      en: `A landing takes the severity of the segment from ${shown(severity.before)} to ${shown(severity.after)}${scored.known ? '' : ' (whether it is missing is yet to be surveyed)'}.`,
    },
    statements: [],
  }),
};
