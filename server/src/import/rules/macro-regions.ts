import { type PackageData, problemAt, type Row, textOf } from '../package-data.ts';
import type { Rule } from './rule.ts';

const kindOf = (data: PackageData, row: Row, column: string): string | undefined => {
  const region = data.find('regions', textOf(row, column) ?? '');
  return region && textOf(region, 'kind');
};

/** Macro-regions are no part of the tree of divisions; their members are. */
export const macroRegions: Rule = function* (data) {
  for (const row of data.rows('regions')) {
    if (textOf(row, 'kind') !== 'MACRO' || textOf(row, 'part_of') === undefined) continue;
    yield problemAt(
      row,
      'part_of',
      { zh: '宏观区域不属于行政区划树。', en: 'A macro-region is no part of the tree of divisions.' },
      { zh: '清空，成员写入 region_members。', en: 'Empty it and list its members in region_members.' },
    );
  }
  for (const row of data.rows('region_members')) {
    const member = kindOf(data, row, 'region');
    const macro = kindOf(data, row, 'macro_region');
    if (member === 'MACRO' || (macro !== undefined && macro !== 'MACRO')) {
      yield problemAt(
        row,
        member === 'MACRO' ? 'region' : 'macro_region',
        {
          zh: '成员应是行政区划，所属应是宏观区域（MACRO）。',
          en: 'A member must be a division, and what it is a member of a MACRO region.',
        },
        { zh: '核对两列是否颠倒。', en: 'Check whether the two columns are exchanged.' },
      );
    }
  }
};
