import { expect, test } from 'vitest';
import { dateOrder } from '../../../server/src/import/rules/date-order.ts';
import { breaches } from '../small-package.ts';

test('nothing ends before it begins; the precision of both dates counts', () => {
  const found = breaches(dateOrder, {
    leaderships: [
      { key: 'a', from: '2024-06', until: '2024-05-31' },
      { key: 'b', from: '2024-06', until: '2024' },
    ],
    chief_units: [{ key: 'e', from: '2025', until: '2024' }],
    activities: [
      { key: 'c', from: '2024-06', until: '2023' },
      { key: 'd', from: '2024', until: '2024-01' },
    ],
  });
  expect(found).toEqual(['activities 2 until', 'leaderships 2 until', 'chief_units 2 until']);
});
