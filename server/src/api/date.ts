import { BadDate } from '../errors.ts';
import { type Day, parseDay } from '../model/date.ts';

/** The day of an argument, or the default. A default of 0 (no dated source) counts everything known. */
export const dayOf = (argument: unknown, usual: Day, name = 'asOf'): Day => {
  if (argument === null || argument === undefined) return usual;
  const day = typeof argument === 'string' ? parseDay(argument) : undefined;
  if (day === undefined) throw new BadDate(name, String(argument).slice(0, 40));
  return day;
};
