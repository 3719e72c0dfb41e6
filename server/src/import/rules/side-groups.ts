import { booleanOf, problemAt, textOf } from '../package-data.ts';
import type { Rule } from './rule.ts';

/** Side segments are drawn in named frames. */
export const sideGroups: Rule = function* (data) {
  for (const row of data.rows('chain_segments')) {
    if (!booleanOf(row, 'side') || textOf(row, 'group') !== undefined) continue;
    yield problemAt(
      row,
      'group',
      { zh: '辅线环节没有写明分组。', en: 'A side segment has no group.' },
      { zh: '填上分组名，如“专用设备”。', en: 'Name its group, as "equipment".' },
    );
  }
};
