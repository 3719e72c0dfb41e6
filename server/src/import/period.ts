/** A date with its precision: `2024-09` is all of September. `first` and `last` are days as yyyymmdd. */
export type Period = { printed: string; first: number; last: number };

const RANGE = { firstYear: 1900, lastYear: 2199 };

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const day = (year: number, month: number, dayOfMonth: number): number => year * 10_000 + month * 100 + dayOfMonth;

/** `2023`, `2023-06` or `2023-06-30`; undefined for anything else and for days that never were. */
export function readPeriod(printed: string): Period | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(printed);
  if (!parts) return undefined;
  const year = Number(parts[1]);
  if (year < RANGE.firstYear || year > RANGE.lastYear) return undefined;
  if (parts[2] === undefined) return { printed, first: day(year, 1, 1), last: day(year, 12, 31) };
  const month = Number(parts[2]);
  if (month < 1 || month > 12) return undefined;
  const days = daysIn(year, month);
  if (parts[3] === undefined) return { printed, first: day(year, month, 1), last: day(year, month, days) };
  const dayOfMonth = Number(parts[3]);
  if (dayOfMonth < 1 || dayOfMonth > days) return undefined;
  return { printed, first: day(year, month, dayOfMonth), last: day(year, month, dayOfMonth) };
}
