import { expect, test } from 'vitest';
import { mergePairs } from '../../../server/src/import/rules/merge-pairs.ts';
import { breaches } from '../small-package.ts';

const merges = (...rows: [string, string, string][]) =>
  breaches(mergePairs, {
    merges: rows.map(([kept, merged, verdict], at) => ({ key: `m${at}`, kept, merged, verdict })),
  });

test('two different records of one kind', () => {
  expect(merges(['Enterprise:a', 'Enterprise:b', 'SAME'])).toEqual([]);
  expect(merges(['Enterprise:a', 'Enterprise:a', 'SAME'])).toEqual(['merges 2 merged']);
  expect(merges(['Enterprise:a', 'Project:a', 'DIFFERENT'])).toEqual(['merges 2 merged']);
});

test('a record goes into one other, and one that holds others stays', () => {
  expect(merges(['Enterprise:a', 'Enterprise:b', 'SAME'], ['Enterprise:c', 'Enterprise:b', 'SAME'])).toEqual([
    'merges 3 merged',
  ]);
  expect(merges(['Enterprise:a', 'Enterprise:b', 'SAME'], ['Enterprise:c', 'Enterprise:a', 'SAME'])).toEqual([
    'merges 3 merged',
  ]);
  expect(merges(['Enterprise:a', 'Enterprise:b', 'SAME'], ['Enterprise:a', 'Enterprise:c', 'SAME'])).toEqual([]);
});

test('what is said to be two may be said of many', () =>
  expect(merges(['Enterprise:a', 'Enterprise:b', 'DIFFERENT'], ['Enterprise:c', 'Enterprise:b', 'SAME'])).toEqual([]));
