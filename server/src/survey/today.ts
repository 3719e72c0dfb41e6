import { staffSource } from '../change/staff-source.ts';
import { type Day, parseDay } from '../model/date.ts';

/** The day of a survey, the same that a change by staff is dated: a survey asks about today, not about an as-of date. */
export const today = (): Day => parseDay(staffSource(new Date()).day) ?? 0;
