import { printedShare } from '../../evidence/data-set-statement.ts';
import { assertionKey } from '../../evidence/evidence.ts';
import type { ProductGround } from '../candidate.ts';
import type { FactorRule, Told } from '../factor-rule.ts';
import { NO_SOURCE, titlesOf } from '../factor-rule.ts';
import { exactly, type Range, UNKNOWN } from '../range.ts';
import type { TargetWorld } from '../target-world.ts';

/**
 * MAKES 制造本品 = share of the segment's products in the turnover of the enterprise, in per cent (design §5).
 * Source: the newest statement of an activity that gives a share, else the surest of its products that are the segment's.
 * Default: unknown; that it makes the segment at all is what makes it a candidate.
 */
export const makesOf = (share: number | null): Range =>
  share === null ? UNKNOWN : exactly(Math.min(100, Math.max(0, share)));

/** By its products alone: that they are the segment's is our conclusion, and is said so. */
function tellOfProduct({ match, share, statement, source }: ProductGround, world: TargetWorld): Told {
  const { name, nameEn } = match;
  return {
    source: titlesOf(world, [source]),
    sentence:
      share === null
        ? {
            zh: `由产品“${name}”推断在产，占其主营多少未知。`,
            en: `Inferred from its product "${nameEn ?? name}", whose share of its turnover is unknown.`,
          }
        : {
            zh: `由产品“${name}”推断在产，占其主营 ${printedShare(share)}。`,
            en: `Inferred from its product "${nameEn ?? name}", ${printedShare(share)} of its turnover.`,
          },
    statements: [statement, ...match.links],
  };
}

export const makes: FactorRule = {
  name: 'MAKES',
  shared: false,
  range: ({ candidate, gap }) => makesOf(candidate.makes.get(gap.segment.key)?.share?.value ?? null),
  tell({ candidate, gap, world }) {
    const { name, nameEn, key } = gap.segment;
    const making = candidate.makes.get(key);
    const activities = making?.activities ?? [];
    const [product] = making?.products ?? [];
    if (activities.length === 0 && product) return tellOfProduct(product, world);
    if (!making?.share)
      return {
        source: NO_SOURCE,
        sentence: {
          zh: `在产${name}，占其主营多少没有来源写明。`,
          en: `It makes ${nameEn}; no source says what share of its turnover that is.`,
        },
        statements: activities.map(({ activity }) => assertionKey('activities', activity)),
      };
    return {
      source: titlesOf(world, [making.share.source]),
      sentence: {
        zh: `${name}占其主营 ${printedShare(making.share.value)}。`,
        en: `${nameEn} is ${printedShare(making.share.value)} of its turnover.`,
      },
      statements: [making.share.statement],
    };
  },
};
