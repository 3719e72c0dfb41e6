import { assertionKey } from '../../evidence/evidence.ts';
import { type FactorRule, OUR_RECKONING } from '../factor-rule.ts';
import type { Range } from '../range.ts';

/**
 * CROWDING 本市拥挤度 = 100, 50, 0 for 0, 1, 2 or more operating makers at home (design §5). Source: the items of the
 * segment at home. Default: an interval down to 0 where there may be more than are seen: the count is a lower bound, or
 * the segment is not known there.
 */
export const DEFAULTS = { points: [100, 50], crowded: 0 } as const;

export function crowdingOf(count: { low: number; exact: boolean }, known: boolean): Range {
  const high = DEFAULTS.points[count.low] ?? DEFAULTS.crowded;
  return { low: known && count.exact ? high : DEFAULTS.crowded, high };
}

export const crowding: FactorRule = {
  name: 'CROWDING',
  shared: true,
  range: ({ ground: { makers } }) => crowdingOf(makers, makers.known),
  tell({ ground: { makers }, gap: { segment } }, { low, high }) {
    const { low: count, exact, keys } = makers;
    const seen =
      count === 0
        ? { zh: `本市没有见到在产${segment.name}的企业`, en: `No maker of ${segment.nameEn} is seen at home` }
        : { zh: `本市在产${segment.name}的见到 ${count} 家`, en: `Makers of ${segment.nameEn} seen at home: ${count}` };
    const open = low < high;
    const why = exact
      ? { zh: '，是否还有尚待摸排', en: '; whether there are more is to be surveyed' }
      : { zh: '，只是下限', en: ', which is a lower bound' };
    return {
      source: OUR_RECKONING,
      sentence: { zh: `${seen.zh}${open ? why.zh : ''}。`, en: `${seen.en}${open ? why.en : ''}.` },
      statements: keys.map((key) => assertionKey('activities', key)),
    };
  },
};
