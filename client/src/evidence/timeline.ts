import { lastDay } from './last-day.ts';

/** A day on which sources stand, with their titles. */
export type Mark = { day: string; titles: string[] };
/** The stretch of time that a timeline shows. */
export type Span = { first: string; last: string };

const DAY_MS = 86_400_000;
const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
/** Not `2025-13-01`, which the address may say. */
export const isDay = (day: string): boolean => !Number.isNaN(time(day));

/** The dated sources by day, oldest first. */
export function marksOf(sources: readonly { title: string; date: string | null }[]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const { title, date } of sources) {
    if (date === null) continue;
    const day = lastDay(date);
    const mark = marks.get(day) ?? { day, titles: [] };
    mark.titles.push(title);
    marks.set(day, mark);
  }
  return [...marks.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** From the first source to the last, wider where a day that is shown lies outside; null without a stretch. */
export function spanOf(marks: readonly Mark[], shown: readonly (string | undefined)[]): Span | null {
  const days = [...marks.map(({ day }) => day), ...shown.filter((day) => day !== undefined).filter(isDay)].sort();
  const [first, last] = [days[0], days.at(-1)];
  return first && last && first < last ? { first, last } : null;
}

/** Where a day lies, 0 to 1. */
export const placeOf = (day: string, { first, last }: Span): number =>
  Math.min(1, Math.max(0, (time(day) - time(first)) / (time(last) - time(first))));

export const dayAt = (place: number, { first, last }: Span): string =>
  dayOf(time(first) + Math.round(((time(last) - time(first)) * Math.min(1, Math.max(0, place))) / DAY_MS) * DAY_MS);

/** The mark next to a place, when it is no further than `reach` (0 to 1). */
export function markNear(place: number, marks: readonly Mark[], span: Span, reach: number): Mark | undefined {
  const far = ({ day }: Mark) => Math.abs(placeOf(day, span) - place);
  const nearest = [...marks].sort((a, b) => far(a) - far(b))[0];
  return nearest && far(nearest) <= reach ? nearest : undefined;
}

/** The next source after a day, or the one before it; the day itself where there is none. */
export function sourceBeside(day: string, marks: readonly Mark[], direction: 1 | -1): string {
  const days = marks.map((mark) => mark.day);
  const next = direction > 0 ? days.find((each) => each > day) : days.findLast((each) => each < day);
  return next ?? day;
}

/** A month on or back within the span: the end of a month stays the end of a month. */
export function monthBeside(day: string, span: Span, direction: 1 | -1): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const isLast = lastDay(day.slice(0, 7)) === day;
  const other = new Date(Date.UTC(year, month - 1 + direction, 1)).toISOString().slice(0, 7);
  const end = lastDay(other);
  const moved = isLast ? end : ([`${other}-${String(date).padStart(2, '0')}`, end].sort()[0] ?? end);
  return [span.first, moved, span.last].sort()[1] ?? moved;
}
