import { type Day, parseDay } from '../model/date.ts';

const year = (day: Day): number => Math.floor(day / 10_000);
const month = (day: Day): number => Math.floor(day / 100);

/** A day that may stand for its whole month, or its whole year: a period is kept as its last day. */
const mayBeMonth = (day: Day): boolean => parseDay(`${year(day)}-${String(month(day) % 100).padStart(2, '0')}`) === day;
const mayBeYear = (day: Day): boolean => day % 10_000 === 1231;

/** Whether one date is later than another; null when either is unknown, or when one may be a period that holds the other. */
export function laterThan(day: Day | null, other: Day | null): boolean | null {
  if (day === null || other === null || day === other) return null;
  if (year(day) === year(other) && (mayBeYear(day) || mayBeYear(other))) return null;
  if (month(day) === month(other) && (mayBeMonth(day) || mayBeMonth(other))) return null;
  return day > other;
}
