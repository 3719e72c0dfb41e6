import type { Line } from './line.ts';
import type { ObservationRow } from './observation.ts';

/** From one point of a line to the next. */
export type Change = {
  from: ObservationRow;
  to: ObservationRow;
  difference: number;
  unit: string;
  growth: number | null;
};

/** Percentage points: what two per cents differ by. Never the same as per cent. */
export const POINTS = '个百分点';
const PER_CENT = '%';
/** Units in which a growth rate says nothing: shares, differences of shares, places in a ranking. */
const WITHOUT_GROWTH: readonly string[] = [PER_CENT, POINTS, '名'];

/**
 * Changes along a line, and nowhere else: difference = to - from in the unit of the line, of shares in percentage
 * points; growth = 100 (to / from - 1) in per cent. None where a figure is a bound or about: at least 40 and at least
 * 50 may be the same.
 */
export function changesOf({ points }: Line): Change[] {
  if (points.some(({ bound }) => bound !== 'EXACT')) return [];
  return points.slice(1).flatMap((to, at) => {
    const from = points[at];
    if (!from) return [];
    const { unit } = to;
    const growth = WITHOUT_GROWTH.includes(unit) || from.value <= 0 ? null : 100 * (to.value / from.value - 1);
    return [{ from, to, difference: to.value - from.value, unit: unit === PER_CENT ? POINTS : unit, growth }];
  });
}
