import { expect, test } from 'vitest';
import { stockCodes } from '../../../server/src/import/rules/stock-codes.ts';
import { breaches } from '../small-package.ts';

test('a stock code has six digits and one owner', () => {
  const found = breaches(stockCodes, {
    enterprises: [
      { key: 'a', code: '000725' },
      { key: 'b', code: '725' },
      { key: 'c', code: '000725' },
      { key: 'd', code: '' },
    ],
  });
  expect(found).toEqual(['enterprises 3 code', 'enterprises 4 code']);
});
