import { groupBy } from '../model/group-by.ts';
import type { ObservationRow } from './observation.ts';
import { populationKind } from './population.ts';
import { isCumulative, shapeOf, type Window, windowOf } from './window.ts';

/** Figures that may be read as one series, oldest first; a figure that joins no other is a line of its own. */
export type Line = { points: readonly ObservationRow[] };

/** An observation with what decides which line it belongs to. */
export type Placed = { row: ObservationRow; window: Window | null; population: string };

export const placed = (row: ObservationRow): Placed => {
  const window = windowOf(row.period);
  return { row, window, population: populationKind(row.population, window) };
};

/**
 * A line joins figures of one subject, indicator, unit, bound and population over windows of one shape. It never holds
 * a plan, a span over more than a year, two values of one period, or two sides of a recorded conflict, unless one of
 * them was chosen: that one stays.
 */
export function linesOf(rows: readonly ObservationRow[]): Line[] {
  const groups = groupBy(rows.map(placed), seriesOf);
  return [...groups.values()]
    .flatMap((group) => {
      const free = group.filter((point) => !group.some((other) => other !== point && setAgainst(point, other)));
      const joined = free
        .filter((point) => !free.some((other) => other !== point && endOf(other) === endOf(point)))
        .sort((a, b) => endOf(a) - endOf(b));
      const alone = group.filter((point) => !joined.includes(point));
      return [...(joined.length > 0 ? [joined] : []), ...alone.map((point) => [point])];
    })
    .map((points) => ({ points: points.map(({ row }) => row) }))
    .sort((a, b) => b.points.length - a.points.length || newest(b) - newest(a) || (keyOf(a) < keyOf(b) ? -1 : 1));
}

function seriesOf({ row, window, population }: Placed): string {
  const { key, subject, indicator, unit, bound } = row;
  if (window === null || isCumulative(window)) return key;
  return [subject, indicator, unit, bound, population, shapeOf(window)].join('|');
}

/** Whether a recorded conflict names both; the one that it puts in force is set against nothing. */
const setAgainst = (a: Placed, b: Placed): boolean =>
  conflictsBetween(a.row, b.row).some(({ inForce }) => inForce !== a.row.key);

export const conflictsBetween = (a: ObservationRow, b: ObservationRow) =>
  a.conflicts.filter(({ key }) => b.conflicts.some((other) => other.key === key));

const endOf = ({ window }: Placed): number => window?.to ?? 0;
const newest = ({ points }: Line): number => Math.max(...points.map((row) => windowOf(row.period)?.to ?? 0));
const keyOf = ({ points }: Line): string => points[0]?.key ?? '';
