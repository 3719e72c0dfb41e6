/** How precise a number is that a workbook shows as a date. */
export type DatePrecision = 'YEAR' | 'MONTH' | 'DAY';

/** Formats that workbooks know by number alone; 27 and up are those of Chinese Excel. */
export const MONTHS = [17, 27, 36, 50, 52, 57];
export const DAYS = [14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58];

export function precisionOf(code: string): DatePrecision | undefined {
  const letters = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '').toLowerCase();
  if (/[#0?]/.test(letters) || !/[yd]/.test(letters)) return undefined;
  if (letters.includes('d')) return 'DAY';
  return letters.includes('m') ? 'MONTH' : 'YEAR';
}

/** The part of an ISO date that is shown. */
export const cutTo = (iso: string, precision: DatePrecision): string =>
  iso.slice(0, { YEAR: 4, MONTH: 7, DAY: 10 }[precision]);

const DAY_MS = 86_400_000;

/** The day of a date's number, counted from 1900 (or 1904) as spreadsheets do, as `2023`, `2023-06` or `2023-06-30`. */
export function dateOf(serial: number, precision: DatePrecision, from1904: boolean): string {
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(from1904 ? serial + 1462 : serial) * DAY_MS);
  if (Number.isNaN(day.getTime())) return String(serial);
  return cutTo(day.toISOString(), precision);
}
