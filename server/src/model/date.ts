/**
 * Dates as the database keeps them: integers yyyymmdd of the last day of the period.
 * `2024-09` is 20240930, `2024` is 20241231.
 */
export type Day = number;

/** After all that is known. */
export const LAST: Day = 99_991_231;

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const millisecondsADay = 86_400_000;

const lastDayOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** `2023`, `2023-06` or `2023-06-30` as its last day; undefined when malformed, impossible or out of 1900-2199. */
export function parseDay(text: string): Day | undefined {
  const match = form.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const month = match[2] === undefined ? 12 : Number(match[2]);
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return undefined;
  const last = lastDayOfMonth(year, month);
  const day = match[3] === undefined ? last : Number(match[3]);
  if (day < 1 || day > last) return undefined;
  return year * 10_000 + month * 100 + day;
}

/** 20240930 as `2024-09-30`. */
export function formatDay(day: Day): string {
  const text = String(day);
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}

const time = (day: Day): number => Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100);

/** Days from one day to a later one; negative when it is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((time(to) - time(from)) / millisecondsADay);

/** The same day of the month `months` earlier, or the last day of that month where it has no such day. */
export function monthsBefore(day: Day, months: number): Day {
  const count = Math.floor(day / 10_000) * 12 + (Math.floor(day / 100) % 100) - 1 - months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  return year * 10_000 + month * 100 + Math.min(day % 100, lastDayOfMonth(year, month));
}
