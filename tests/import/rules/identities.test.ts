import { expect, test } from 'vitest';
import { identities } from '../../../server/src/import/rules/identities.ts';
import { breaches } from '../small-package.ts';

test('the same row twice is a fault at the second', () => {
  const found = breaches(identities, {
    lists: [
      { key: 'l', name: '名单' },
      { key: 'l', name: '名单' },
    ],
  });
  expect(found).toEqual(['lists 3 key']);
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
      { project: 'p', segment: 's' },
    ],
  });
  expect(found).toEqual(['fills 4 project']);
});
