import { lastDay } from '../evidence/last-day.ts';
import { isDay, type Mark, sourceBeside } from '../evidence/timeline.ts';

export type Dates = { from: string; to: string };

/**
 * The two dates of an address: without them the newest source and the one before. What is no date stays as it is: the
 * server says so in words. Null until the sources are there.
 */
export function comparedDates(
  marks: readonly Mark[],
  asked: { from?: string | undefined; to?: string | undefined },
): Dates | null {
  const to = asked.to ?? marks.at(-1)?.day;
  if (!to) return null;
  const from = asked.from ?? (isDay(lastDay(to)) ? sourceBeside(lastDay(to), marks, -1) : to);
  return { from: lastDay(from), to: lastDay(to) };
}

/** The earlier first. */
export const inOrder = ({ from, to }: Dates): Dates => (from <= to ? { from, to } : { from: to, to: from });
