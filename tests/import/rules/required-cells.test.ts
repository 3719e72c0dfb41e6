import { expect, test } from 'vitest';
import { requiredCells } from '../../../server/src/import/rules/required-cells.ts';
import { breaches } from '../small-package.ts';

test('an empty required cell is a fault, an empty optional one is not', () => {
  const found = breaches(requiredCells, { indicators: [{ key: 'rate', name: '', name_en: '', unit: '%' }] });
  expect(found).toEqual(['indicators 2 name']);
});

test('a missing column is said once by the header check, not in every row', () => {
  const found = breaches(requiredCells, { indicators: [{ key: 'rate', name: '开工率' }] });
  expect(found).toEqual([]);
});
