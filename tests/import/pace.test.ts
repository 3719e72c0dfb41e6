import { expect, test } from 'vitest';
import { paceOf } from '../../server/src/import/pace.ts';

test('time left is told from the pace of the phase itself, once it kept it for a second', () => {
  const writing = { before: 0, done: 3_000, total: 12_001 };
  // 3,000 rows in 2 s are 1,500 a second; 9,001 rows are left.
  expect(paceOf({ ...writing, milliseconds: 2_000 })).toEqual({ share: 24, perSecond: 1_500, secondsLeft: 7 });
  expect(paceOf({ ...writing, milliseconds: 200 })).toEqual({ share: 24, perSecond: null, secondsLeft: null });
  expect(paceOf({ ...writing, done: 12_001, milliseconds: 9_000 })).toMatchObject({ share: 100, secondsLeft: 0 });
  expect(paceOf({ before: 0, done: 0, total: 0, milliseconds: 5_000 })).toBeNull();
});

test('rows that were in before a run went on are no pace of it', () => {
  const resumed = { before: 9_000, done: 9_000, total: 12_000, milliseconds: 2_000 };
  expect(paceOf(resumed)).toEqual({ share: 75, perSecond: null, secondsLeft: null });
  // 1,000 rows in 2 s are 500 a second; 2,000 rows are left.
  expect(paceOf({ ...resumed, done: 10_000 })).toEqual({ share: 83, perSecond: 500, secondsLeft: 4 });
});
