import { describe, expect, test } from 'vitest';
import { comparedDates, inOrder } from '../../client/src/compare/compared-dates.ts';
import {
  dayAt,
  markNear,
  marksOf,
  monthBeside,
  placeOf,
  sourceBeside,
  spanOf,
} from '../../client/src/evidence/timeline.ts';

const marks = marksOf([
  { title: '乙', date: '2024-09' },
  { title: '丙', date: '2025-09-30' },
  { title: '甲', date: '2024-01' },
  { title: '丁', date: '2024-09-30' },
  { title: '常识', date: null },
]);
const span = { first: '2024-01-31', last: '2025-09-30' };

describe('the timeline of the sources', () => {
  test('marks the last day of each dated source, one mark a day', () =>
    expect(marks).toEqual([
      { day: '2024-01-31', titles: ['甲'] },
      { day: '2024-09-30', titles: ['乙', '丁'] },
      { day: '2025-09-30', titles: ['丙'] },
    ]));

  test('spans the sources, and any day that is shown beside them', () => {
    expect(spanOf(marks, [undefined])).toEqual(span);
    expect(spanOf(marks, ['2026-01-01'])).toEqual({ ...span, last: '2026-01-01' });
    expect(spanOf(marks, ['2025-13'])).toEqual(span);
    expect(spanOf(marks.slice(0, 1), ['2024-01-31'])).toBeNull();
    expect(spanOf([], [])).toBeNull();
  });

  test('has a place for each day and a day for each place', () => {
    expect([placeOf('2024-01-31', span), placeOf('2025-09-30', span), placeOf('2030-01-01', span)]).toEqual([0, 1, 1]);
    for (const day of ['2024-02-29', '2024-12-31', '2025-09-29']) expect(dayAt(placeOf(day, span), span)).toBe(day);
    expect([dayAt(-1, span), dayAt(2, span)]).toEqual([span.first, span.last]);
  });

  test('takes a place near a source for the source', () => {
    const at = placeOf('2024-09-30', span);
    expect(markNear(at + 0.01, marks, span, 0.02)?.day).toBe('2024-09-30');
    expect(markNear(at + 0.03, marks, span, 0.02)).toBeUndefined();
  });

  test('is walked from source to source, and stays at its ends', () => {
    expect(sourceBeside('2024-05-01', marks, 1)).toBe('2024-09-30');
    expect(sourceBeside('2024-09-30', marks, -1)).toBe('2024-01-31');
    expect(sourceBeside('2025-09-30', marks, 1)).toBe('2025-09-30');
  });

  test('is walked by months: the end of a month leads to the end of the next', () => {
    expect(monthBeside('2024-01-31', span, 1)).toBe('2024-02-29');
    expect(monthBeside('2024-02-29', span, 1)).toBe('2024-03-31');
    expect(monthBeside('2024-12-15', span, 1)).toBe('2025-01-15');
    expect(monthBeside('2025-01-30', span, 1)).toBe('2025-02-28');
    expect(monthBeside('2024-01-31', span, -1)).toBe('2024-01-31');
    expect(monthBeside('2025-09-15', span, 1)).toBe('2025-09-30');
  });
});

describe('the two dates of a comparison', () => {
  test('are the newest source and the one before it', () =>
    expect(comparedDates(marks, {})).toEqual({ from: '2024-09-30', to: '2025-09-30' }));

  test('are those of the address, as days', () => {
    expect(comparedDates(marks, { from: '2024-01', to: '2024-09' })).toEqual({ from: '2024-01-31', to: '2024-09-30' });
    expect(comparedDates(marks, { to: '2024-09' })).toEqual({ from: '2024-01-31', to: '2024-09-30' });
    expect(comparedDates([], { to: 'never' })).toEqual({ from: 'never', to: 'never' });
  });

  test('are not there before the sources are', () => expect(comparedDates([], {})).toBeNull());

  test('stand in order', () =>
    expect(inOrder({ from: '2025-09-30', to: '2024-01-31' })).toEqual({ from: '2024-01-31', to: '2025-09-30' }));
});
