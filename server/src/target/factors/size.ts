import { assertionKey } from '../../evidence/evidence.ts';
import type { Bound } from '../../gen/schema.ts';
import type { Figure } from '../candidate.ts';
import { type FactorRule, NO_SOURCE, titlesOf } from '../factor-rule.ts';
import { exactly, type Range, UNKNOWN } from '../range.ts';
import { turnoverWan } from '../turnover.ts';

/**
 * SIZE 规模 = 25, 50, 75, 100 by four bands of yearly turnover (design §5): below 4 亿元, to 20, to 100, from 100.
 * 4 亿元 is the line of large industrial enterprises of the National Bureau of Statistics (统计上大中小微型企业划分办法
 * 2017); 100 亿元 is the class that promotion offices court by name (百亿企业); 20 parts the wide field between, each
 * band about five times the one below. Our judgement. Source: the newest observation `turnover`. Default: unknown.
 */
export const DEFAULTS = { fromWan: [0, 40_000, 200_000, 1_000_000], points: [25, 50, 75, 100] } as const;

const bandOf = (wan: number): number => DEFAULTS.points[DEFAULTS.fromWan.findLastIndex((from) => wan >= from)] ?? 25;

/** `wan`: 万元. A lower bound leaves the bands above open, an upper bound those below. */
export function sizeOf(wan: number | null, bound: Bound): Range {
  if (wan === null) return UNKNOWN;
  if (bound === 'AT_LEAST') return { low: bandOf(wan), high: 100 };
  if (bound === 'AT_MOST') return { low: DEFAULTS.points[0], high: bandOf(wan) };
  return exactly(bandOf(wan));
}

const printed: Record<Bound, { zh: string; en: string }> = {
  EXACT: { zh: '', en: '' },
  AT_LEAST: { zh: '不低于 ', en: 'at least ' },
  AT_MOST: { zh: '不高于 ', en: 'at most ' },
  ABOUT: { zh: '约 ', en: 'about ' },
};

function sentenceOf({ bound, period }: Figure, wan: number) {
  const amount = Number((wan / 10_000).toFixed(2));
  const { zh, en } = printed[bound];
  return {
    zh: `${period} 年营业收入${zh}${amount} 亿元。`,
    en: `Turnover of ${period}: ${en}${amount} × 100 million yuan.`,
  };
}

export const size: FactorRule = {
  name: 'SIZE',
  shared: false,
  range: ({ candidate: { turnover } }) => sizeOf(turnoverWan(turnover), turnover?.bound ?? 'EXACT'),
  tell({ candidate: { turnover }, world }) {
    const wan = turnoverWan(turnover);
    return turnover === null || wan === null
      ? {
          source: NO_SOURCE,
          sentence: { zh: '营业收入未知。', en: 'Its turnover is not known.' },
          statements: [],
        }
      : {
          source: titlesOf(world, [turnover.source]),
          sentence: sentenceOf(turnover, wan),
          statements: [assertionKey('observations', turnover.key)],
        };
  },
};
