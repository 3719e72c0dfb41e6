import { expect, test } from 'vitest';
import { sourceDates } from '../../../server/src/import/rules/source-dates.ts';
import { breaches } from '../small-package.ts';

test('documents and edits are dated, references are not', () => {
  const found = breaches(sourceDates, {
    sources: [
      { key: 'a', kind: 'DOCUMENT', date: '' },
      { key: 'b', kind: 'STAFF', date: '' },
      { key: 'c', kind: 'REFERENCE', date: '2017' },
      { key: 'd', kind: 'DOCUMENT', date: '2024' },
      { key: 'e', kind: 'REFERENCE', date: '' },
    ],
  });
  expect(found).toEqual(['sources 2 date', 'sources 3 date', 'sources 4 date']);
});
