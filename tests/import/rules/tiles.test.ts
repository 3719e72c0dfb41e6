import { expect, test } from 'vitest';
import { tiles } from '../../../server/src/import/rules/tiles.ts';
import { breaches } from '../small-package.ts';

test('two regions of one map cannot lie on one tile; those of two maps can', () => {
  const found = breaches(tiles, {
    regions: [
      { key: 'p', kind: 'PROVINCE', part_of: 'land' },
      { key: 'q', kind: 'PROVINCE', part_of: 'land' },
      { key: 'a', kind: 'COUNTY', part_of: 'c' },
      { key: 'b', kind: 'COUNTY', part_of: 'd' },
    ],
    tiles: [
      { region: 'p', tile_row: '1', tile_column: '2' },
      { region: 'q', tile_row: '1', tile_column: '2' },
      { region: 'a', tile_row: '1', tile_column: '2' },
      { region: 'b', tile_row: '1', tile_column: '2' },
    ],
  });
  expect(found).toEqual(['tiles 3 tile_column']);
});
