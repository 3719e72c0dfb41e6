import { expect, test } from 'vitest';
import { sideGroups } from '../../../server/src/import/rules/side-groups.ts';
import { breaches } from '../small-package.ts';

test('a side segment has a group', () => {
  const found = breaches(sideGroups, {
    chain_segments: [
      { chain: 'c', segment: 'a', side: 'true', group: '' },
      { chain: 'c', segment: 'b', side: 'true', group: '设备' },
      { chain: 'c', segment: 'd', side: 'false', group: '' },
    ],
  });
  expect(found).toEqual(['chain_segments 2 group']);
});
