import { expect, test } from 'vitest';
import { heard, noTimes, over, timesAt } from '../../server/src/import/upload/phase-times.ts';

test('what passes between two messages belongs to the phase that goes on; one that comes again goes on where it was', () => {
  let times = heard(noTimes, { phase: 'READING', done: 0, total: 0 }, 1_000);
  times = heard(times, { phase: 'WRITING', done: 10, total: 100 }, 1_500);
  times = heard(times, { phase: 'WRITING', done: 40, total: 100 }, 2_500);
  expect(timesAt(times, 2_700)).toEqual([
    { phase: 'READING', done: 0, before: 0, total: 0, milliseconds: 500 },
    { phase: 'WRITING', done: 40, before: 10, total: 100, milliseconds: 1_200 },
  ]);
  times = heard(times, { phase: 'COMMITTING', done: 0, total: 0 }, 3_000);
  times = heard(times, { phase: 'WRITING', done: 60, total: 100 }, 3_400);
  times = over(times, 3_500);
  expect(timesAt(times, 9_999).map(({ phase, milliseconds }) => [phase, milliseconds])).toEqual([
    ['READING', 500],
    ['WRITING', 1_600],
    ['COMMITTING', 400],
  ]);
});
