import type { Draws } from './draws.ts';
import { int, sources } from './structure-rows.ts';

/** A city of the made country; about 2,200 nodes. */
export const CITY = { enterprises: 1_100, products: 60, counties: 10, zones: 4, inProvince: 15 } as const;

export const cityId = (city: number): string => `Region:c${city}`;
export const provinceId = (city: number): string => `Region:p${Math.floor(city / CITY.inProvince)}`;
export const enterpriseKey = (city: number, number: number): string => `c${city}-e${number}`;

/** What one thing of a city rests on: a document, and what it is known from. */
export function statedBy(draws: Draws) {
  const { key, date } = draws.of(sources);
  return { known: int(date), source: key, standing: 'OBSERVED' };
}
