import dayjs from 'dayjs';

/** A due date is a day of the office calendar: it is measured against today, not against the as-of date. */
export const isOverdue = (due: string | null, today = dayjs().format('YYYY-MM-DD')): boolean =>
  due !== null && due < today;

/** The earliest due date of a list: what comes next, or what is already late. */
export function nextDue(entries: readonly { dueDate: string | null }[]): string | null {
  return entries.flatMap(({ dueDate }) => dueDate ?? []).sort()[0] ?? null;
}

export const dayAndTime = (iso: string): string => dayjs(iso).format('YYYY-MM-DD HH:mm');
