import { expect, test } from 'vitest';
import { identities, repeatedRows } from '../../../server/src/import/rules/identities.ts';
import { breaches, smallPackage } from '../small-package.ts';

test('the same row twice is no fault, and told', () => {
  const tables = {
    lists: [
      { key: 'l', name: '名单' },
      { key: 'l', name: '名单' },
    ],
  };
  expect(breaches(identities, tables)).toEqual([]);
  expect(repeatedRows(smallPackage(tables))).toMatchObject({ total: 1, first: { line: 3 } });
});

test('the same identity with different content is a fault', () => {
  const found = breaches(identities, {
    lists: [
      { key: 'l', name: '名单' },
      { key: 'l', name: '另一份' },
    ],
  });
  expect(found).toEqual(['lists 3 key']);
});

test('an identity may be several columns together', () => {
  const found = breaches(identities, {
    fills: [
      { project: 'p', segment: 's' },
      { project: 'p', segment: 't' },
      { project: 'p', segment: 's', statement_zh: '另一句' },
    ],
  });
  expect(found).toEqual(['fills 4 project']);
});
