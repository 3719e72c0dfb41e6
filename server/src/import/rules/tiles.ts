import { numberOf, problemAt, type Row, textOf } from '../package-data.ts';
import type { Rule } from './rule.ts';

/** Regions of one kind in one wider region are drawn on one map: no two of them on the same tile. */
export const tiles: Rule = function* (data) {
  const taken = new Map<string, Row>();
  for (const row of data.rows('tiles')) {
    const region = data.find('regions', textOf(row, 'region') ?? '');
    const [line, column] = [numberOf(row, 'tile_row'), numberOf(row, 'tile_column')];
    if (!region || line === undefined || column === undefined) continue;
    const tile = [textOf(region, 'kind'), textOf(region, 'part_of'), line, column].join('/');
    const before = taken.get(tile);
    if (!before) taken.set(tile, row);
    else
      yield problemAt(
        row,
        'tile_column',
        {
          zh: `这一格已经给了 ${before.printed.region}。`,
          en: `This tile is already that of ${before.printed.region}.`,
        },
        { zh: '换一格：同级同属的区域不能重叠。', en: 'Choose another: regions side by side may not overlap.' },
      );
  }
};
