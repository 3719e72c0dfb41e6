import { placeOf } from '../../place/place-name.ts';
import { type FactorRule, nameIn, OUR_RECKONING } from '../factor-rule.ts';
import { exactly, type Range } from '../range.ts';

/**
 * NOT_DUPLICATING 不造成重复 = 0 when a landing in the best zone newly makes the flag OVERLAP or DUPLICATED of the segment,
 * else 100 (design §4, §5). Source: reckoned.
 */
export const notDuplicatingOf = (newly: boolean): Range => exactly(newly ? 0 : 100);

export const notDuplicating: FactorRule = {
  name: 'NOT_DUPLICATING',
  shared: true,
  range: ({ ground: { duplicates } }) => notDuplicatingOf(duplicates),
  tell({ ground: { duplicates, place }, world }) {
    const area = placeOf(world.catalogue.tree, place);
    const { zh, en } = area ? nameIn(area) : { zh: '', en: '' };
    return {
      source: OUR_RECKONING,
      sentence: duplicates
        ? { zh: `落在${zh}会造成多区布局或重复建设。`, en: `A landing in ${en} would overlap with another zone.` }
        : { zh: `落在${zh}不新增多区布局或重复建设。`, en: `A landing in ${en} adds no overlap.` },
      statements: [],
    };
  },
};
