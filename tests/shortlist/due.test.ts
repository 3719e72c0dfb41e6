import { expect, it } from 'vitest';
import { isOverdue, nextDue } from '../../client/src/shortlist/due.ts';

it('is late from the day after, never without a date', () => {
  expect(isOverdue('2026-11-19', '2026-11-20')).toBe(true);
  expect(isOverdue('2026-11-20', '2026-11-20')).toBe(false);
  expect(isOverdue(null, '2026-11-20')).toBe(false);
});

it('takes the earliest due date of a list, and none where none is given', () => {
  expect(nextDue([{ dueDate: '2026-12-01' }, { dueDate: null }, { dueDate: '2026-02-01' }])).toBe('2026-02-01');
  expect(nextDue([{ dueDate: null }])).toBeNull();
});
