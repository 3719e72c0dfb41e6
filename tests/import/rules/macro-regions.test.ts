import { expect, test } from 'vitest';
import { macroRegions } from '../../../server/src/import/rules/macro-regions.ts';
import { breaches } from '../small-package.ts';

test('a macro-region is no part of the tree, and its members are divisions', () => {
  const found = breaches(macroRegions, {
    regions: [
      { key: 'ring', kind: 'MACRO', part_of: 'p' },
      { key: 'p', kind: 'PROVINCE' },
      { key: 'q', kind: 'PROVINCE' },
    ],
    region_members: [
      { region: 'p', macro_region: 'ring' },
      { region: 'ring', macro_region: 'p' },
      { region: 'p', macro_region: 'q' },
    ],
  });
  expect(found).toEqual(['regions 2 part_of', 'region_members 3 region', 'region_members 4 macro_region']);
});
