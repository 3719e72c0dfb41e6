import { expect, test } from 'vitest';
import { units } from '../../../server/src/import/rules/units.ts';
import { breaches } from '../small-package.ts';

test('an amount needs its unit', () => {
  const found = breaches(units, {
    activities: [
      { key: 'a', capacity: '5', unit: '' },
      { key: 'b', capacity: '5', unit: '吨' },
    ],
    projects: [{ key: 'p', capacity: '5' }],
    purchases: [{ key: 'q', quantity: '5' }],
  });
  expect(found).toEqual(['activities 2 unit', 'projects 2 unit', 'purchases 2 unit']);
});

test('a figure has the unit of its indicator', () => {
  const found = breaches(units, {
    indicators: [{ key: 'rate', unit: '%' }],
    observations: [
      { key: 'a', indicator: 'rate', unit: '家' },
      { key: 'b', indicator: 'rate', unit: '%' },
    ],
  });
  expect(found).toEqual(['observations 2 unit']);
});
