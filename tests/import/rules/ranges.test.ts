import { expect, test } from 'vitest';
import { ranges } from '../../../server/src/import/rules/ranges.ts';
import { breaches } from '../small-package.ts';

test('numbers keep to the range of their column', () => {
  const found = breaches(ranges, {
    stage_events: [
      { key: 'a', stage_from: '9' },
      { key: 'b', stage_from: '8' },
    ],
    segments: [{ key: 's', confidence: '1.2' }],
    projects: [{ key: 'p', investment_wan: '-1' }],
  });
  expect(found).toEqual(['segments 2 confidence', 'projects 2 investment_wan', 'stage_events 2 stage_from']);
});
