import { expect, test } from 'vitest';
import { unnamedEnterprises } from '../../../server/src/import/rules/unnamed-enterprises.ts';
import { breaches } from '../small-package.ts';

test('only unnamed firms are counted', () => {
  const found = breaches(unnamedEnterprises, {
    enterprises: [
      { key: 'a', unnamed: '', count_low: '3' },
      { key: 'b', unnamed: 'true', count_low: '3' },
      { key: 'c', unnamed: 'true', count_low: '' },
    ],
  });
  expect(found).toEqual(['enterprises 2 count_low']);
});
