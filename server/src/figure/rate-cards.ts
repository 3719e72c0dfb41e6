import { groupBy } from '../model/group-by.ts';
import { type Apart, apartOf } from './apart.ts';
import type { IndicatorOf } from './indicators.ts';
import { type Line, linesOf } from './line.ts';
import type { ObservationRow } from './observation.ts';
import { checkRate, type RateCheck } from './rate-check.ts';

/** A rate with all populations it was taken over, side by side. */
export type RateCardOf = {
  indicator: IndicatorOf;
  rates: readonly RateOf[];
  lines: readonly Line[];
  apart: readonly Apart[];
};

export type RateOf = { row: ObservationRow; check: RateCheck };

/** A rate or share by its name (`start-rate`), or a figure printed as a part of a whole (11 of 20). */
const NAMED = /-(rate|share)$/;
const FIRST = ['start-rate', 'production-rate', 'at-capacity-rate'];
const PER_CENT = '%';

const isRate = ({ indicator, unit, denominator }: ObservationRow): boolean =>
  (unit === PER_CENT && NAMED.test(indicator)) || denominator !== null;

const rateOf = (row: ObservationRow): RateOf => {
  const { value, unit, numerator, denominator, bound } = row;
  return { row, check: checkRate({ printed: unit === PER_CENT ? value : null, numerator, denominator, bound }) };
};

/** Cards of the rates among these indicators: 开工率, 投产率, 达产率, then the others by key. */
export function rateCardsOf(indicators: readonly IndicatorOf[]): RateCardOf[] {
  const place = ({ indicator: { key } }: RateCardOf) => (FIRST.includes(key) ? FIRST.indexOf(key) : FIRST.length);
  return indicators
    .flatMap((indicator) => {
      const rows = indicator.observations.filter(isRate);
      if (rows.length === 0) return [];
      const bySubject = [...groupBy(rows, ({ subject }) => subject).values()].map((figures) => linesOf(figures));
      return [
        {
          indicator,
          rates: rows.map(rateOf).sort((a, b) => order(a, b, indicator)),
          lines: bySubject.flat(),
          apart: bySubject.map(apartOf).filter((apart) => apart !== null),
        },
      ];
    })
    .sort((a, b) => place(a) - place(b));
}

/** Of the area itself first, the newest first. */
const order = (a: RateOf, b: RateOf, { area }: IndicatorOf): number =>
  Number(b.row.subject === area.id) - Number(a.row.subject === area.id) ||
  b.row.known - a.row.known ||
  (a.row.key < b.row.key ? -1 : 1);
