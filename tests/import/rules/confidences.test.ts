import { expect, test } from 'vitest';
import { confidences } from '../../../server/src/import/rules/confidences.ts';
import { breaches } from '../small-package.ts';

test('only conclusions carry a confidence', () => {
  const found = breaches(confidences, {
    zones: [
      { key: 'a', standing: 'OBSERVED', confidence: '0.9' },
      { key: 'b', standing: 'INFERRED', confidence: '0.9' },
      { key: 'c', standing: 'OBSERVED', confidence: '' },
    ],
  });
  expect(found).toEqual(['zones 2 confidence']);
});
