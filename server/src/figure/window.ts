/**
 * The window of a figure, from its `period` (seed/SOURCES.md): `2023` and `2024-01/2024-08` are spans, what was done
 * within them; a single month or day is a stock as of then; `plan` has no window. Months are counted from year 0.
 */
export type Window = { kind: 'STOCK' | 'SPAN'; from: number; to: number };

const MONTHS = 12;
const form = /^(\d{4})(?:-(\d{2})(?:-\d{2})?)?$/;

const monthOf = (year: string, month: number): number => Number(year) * MONTHS + month - 1;

export function windowOf(period: string): Window | null {
  const [first = '', last] = period.split('/');
  const [start, end] = [form.exec(first), form.exec(last ?? first)];
  if (!start?.[1] || !end?.[1]) return null;
  const from = monthOf(start[1], Number(start[2] ?? 1));
  const to = monthOf(end[1], Number(end[2] ?? MONTHS));
  if (to < from) return null;
  return { kind: last === undefined && start[2] !== undefined ? 'STOCK' : 'SPAN', from, to };
}

export const monthsOf = ({ from, to }: Window): number => to - from + 1;

/** First and last year of a window. */
export const yearsOf = ({ from, to }: Window): [number, number] => [Math.floor(from / MONTHS), Math.floor(to / MONTHS)];

/** Windows that may follow one another on a line: stocks of any date; spans of the same months of their years. */
export function shapeOf(window: Window): string {
  return window.kind === 'STOCK' ? 'STOCK' : `${(window.from % MONTHS) + 1}+${monthsOf(window)}`;
}

/** Longer spans run over several years and count the same things again: they are never points of a line. */
export const LONGEST_SPAN = MONTHS;

export const isCumulative = (window: Window): boolean => window.kind === 'SPAN' && monthsOf(window) > LONGEST_SPAN;
