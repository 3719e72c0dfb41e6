import { expect, test } from 'vitest';
import { references } from '../../../server/src/import/rules/references.ts';
import { breaches } from '../small-package.ts';

test('a key leads to a row of its table', () => {
  const found = breaches(references, { chains: [{ key: 'led', source: 'S9' }], sources: [{ key: 'S1' }] });
  expect(found).toEqual(['chains 2 source']);
});

test('a node reference leads to a row of its label', () => {
  const found = breaches(references, {
    zones: [
      { key: 'park', part_of: 'Zone:gone' },
      { key: 'zone', part_of: 'Region:990100' },
    ],
    regions: [{ key: '990100' }],
  });
  expect(found).toEqual(['zones 2 part_of']);
});

test('a mechanism aims at regions', () => {
  const found = breaches(references, {
    mechanisms: [{ key: 'm', aims_at: '990100;nowhere' }],
    regions: [{ key: '990100' }],
  });
  expect(found).toEqual(['mechanisms 2 aims_at']);
});
