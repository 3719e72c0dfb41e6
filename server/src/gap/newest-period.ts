import { parseDay } from '../model/date.ts';
import type { PurchaseFact } from './facts.ts';

/** A period in order of time: a date as its last day, a text by its first year, none before all. */
function timeOf(period: string | null): number {
  if (period === null) return 0;
  const year = /(?:19|20|21)\d{2}/.exec(period)?.[0];
  return parseDay(period) ?? (year === undefined ? 1 : Number(year) * 10_000);
}

/** Those of the newest period among them; all when none tells its period. */
export function ofNewestPeriod(purchases: readonly PurchaseFact[]): PurchaseFact[] {
  const newest = Math.max(...purchases.map(({ period }) => timeOf(period)));
  return purchases.filter(({ period }) => timeOf(period) === newest);
}
