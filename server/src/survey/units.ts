import type { Facts } from '../gap/facts.ts';
import { units } from '../model/vocabulary.ts';

const COMMON: readonly string[] = units;

const PERIODS = ['年', '月', '日'];

export const unitsInUse = ({ activities, projects, purchases }: Facts): Set<string> =>
  new Set([...activities, ...projects, ...purchases].flatMap(({ unit }) => (unit === null ? [] : [unit])));

/** What the sheet tells people to write, those in use first. */
export const unitsToWrite = (inUse: ReadonlySet<string>): string[] => [...new Set([...inUse, ...COMMON])];

/** `吨/年` as unit and period; as a unit of its own where the facts write it so, or else supply and demand never meet. */
export function readUnit(printed: string, inUse: ReadonlySet<string>): { unit: string; per: string } | undefined {
  if (inUse.has(printed)) return { unit: printed, per: '' };
  const [unit = '', per = '', ...rest] = printed.split('/').map((part) => part.trim());
  if (rest.length > 0 || (per !== '' && !PERIODS.includes(per))) return undefined;
  return inUse.has(unit) || COMMON.includes(unit) ? { unit, per } : undefined;
}
