import type { Zip } from '../files/zip.ts';
import { attribute, elements } from './parts.ts';

/** How precise a number is that a workbook shows as a date. */
export type DatePrecision = 'YEAR' | 'MONTH' | 'DAY';

/** Formats that workbooks know by number alone; 27 and up are those of Chinese Excel. */
const MONTHS = [17, 27, 36, 50, 52, 57];
const DAYS = [14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58];

function precisionOf(code: string): DatePrecision | undefined {
  const letters = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '').toLowerCase();
  if (/[#0?]/.test(letters) || !/[yd]/.test(letters)) return undefined;
  if (letters.includes('d')) return 'DAY';
  return letters.includes('m') ? 'MONTH' : 'YEAR';
}

/** The precision of each style of a workbook whose cells are dates, by the style's number. */
export async function dateStyles(zip: Zip): Promise<ReadonlyMap<number, DatePrecision>> {
  const part = 'xl/styles.xml';
  const formats = new Map<number, DatePrecision | undefined>([
    ...MONTHS.map((id) => [id, 'MONTH'] as const),
    ...DAYS.map((id) => [id, 'DAY'] as const),
  ]);
  for await (const { attributes } of elements(zip, part, 'numFmt'))
    formats.set(Number(attribute(attributes, 'numFmtId')), precisionOf(attribute(attributes, 'formatCode') ?? ''));
  const styles = new Map<number, DatePrecision>();
  for await (const { content } of elements(zip, part, 'cellXfs'))
    for (const [at, [, attributes = '']] of [...content.matchAll(/<(?:\w+:)?xf\b([^>]*)>/g)].entries()) {
      const precision = formats.get(Number(attribute(attributes, 'numFmtId')));
      if (precision) styles.set(at, precision);
    }
  return styles;
}

const DAY_MS = 86_400_000;

/** The day of a date's number, counted from 1900 (or 1904) as spreadsheets do, as `2023`, `2023-06` or `2023-06-30`. */
export function dateOf(serial: number, precision: DatePrecision, from1904: boolean): string {
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(from1904 ? serial + 1462 : serial) * DAY_MS);
  if (Number.isNaN(day.getTime())) return String(serial);
  return day.toISOString().slice(0, { YEAR: 4, MONTH: 7, DAY: 10 }[precision]);
}
