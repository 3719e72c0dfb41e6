import { assertionKey } from '../../evidence/evidence.ts';
import type { FactorRule } from '../factor-rule.ts';
import { NO_SOURCE, titlesOf } from '../factor-rule.ts';
import { exactly, type Range, UNKNOWN } from '../range.ts';

/**
 * MAKES 制造本品 = share of the segment's products in the turnover of the enterprise, in per cent (design §5).
 * Source: the newest statement of an activity that gives a share. Default: unknown; that it makes the segment at all is
 * what makes it a candidate.
 */
export const makesOf = (share: number | null): Range =>
  share === null ? UNKNOWN : exactly(Math.min(100, Math.max(0, share)));

export const makes: FactorRule = {
  name: 'MAKES',
  shared: false,
  range: ({ candidate, gap }) => makesOf(candidate.makes.get(gap.segment.key)?.share?.value ?? null),
  tell({ candidate, gap, world }) {
    const { name, nameEn, key } = gap.segment;
    const making = candidate.makes.get(key);
    const statements = (making?.activities ?? []).map((activity) => assertionKey('activities', activity));
    if (!making?.share)
      return {
        source: NO_SOURCE,
        sentence: {
          zh: `在产${name}，占其主营多少没有来源写明。`,
          en: `It makes ${nameEn}; no source says what share of its turnover that is.`,
        },
        statements,
      };
    return {
      source: titlesOf(world, [making.share.source]),
      sentence: {
        zh: `${name}占其主营 ${making.share.value}%。`,
        en: `${nameEn} is ${making.share.value}% of its turnover.`,
      },
      statements: [assertionKey('activities', making.share.activity)],
    };
  },
};
