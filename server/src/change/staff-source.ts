import { type Day, formatDay } from '../model/date.ts';
import type { Cells } from './rows.ts';

/** The day on which staff do something, where the program runs. */
export const staffDay = (now: Date): Day => now.getFullYear() * 10_000 + (now.getMonth() + 1) * 100 + now.getDate();

/** What staff state on a day is one source of kind STAFF, dated that day (design §3). */
export function staffSource(now: Date): { key: string; day: string; row: Cells } {
  const day = formatDay(staffDay(now));
  const key = `staff-${day}`;
  return {
    key,
    day,
    row: { key, title: `工作人员记录 ${day}`, kind: 'STAFF', date: day, date_standing: 'OBSERVED' },
  };
}

/** The evidence cells of a row that staff state: the beginning of the change's key is its place in the source. */
export const statedByStaff = (source: string, change: string, zh: string, en: string): Cells => ({
  source,
  locator: `#${change.slice(0, 8)}`,
  standing: 'OBSERVED',
  statement_zh: zh,
  statement_en: en,
});
