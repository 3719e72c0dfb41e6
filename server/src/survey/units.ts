import type { Facts } from '../gap/facts.ts';

/** Units that staff may fill in, beside those that the facts of home use already; then `/年` and the like. */
const UNITS = [
  ...['克', '千克', '吨', '万吨', '升', '立方米', '万立方米'],
  ...['米', '公里', '平方米', '万平方米', '万平米'],
  ...['个', '万个', '只', '万只', '件', '万件', '台', '万台', '套', '万套', '辆', '万辆', '架'],
  ...['片', '万片', '块', '万块', '支', '万支', '瓶', '万瓶', '盒', '万盒', '袋', '万袋'],
  ...['kW', 'MW', 'GW', 'kWh', 'MWh', 'GWh'],
];
const PERIODS = ['年', '月', '日'];

export const unitsInUse = ({ activities, projects, purchases }: Facts): Set<string> =>
  new Set([...activities, ...projects, ...purchases].flatMap(({ unit }) => (unit === null ? [] : [unit])));

/** What the sheet tells people to write, those in use first. */
export const unitsToWrite = (inUse: ReadonlySet<string>): string[] => [...new Set([...inUse, ...UNITS])];

/** `吨/年` as unit and period; as a unit of its own where the facts write it so, or else supply and demand never meet. */
export function readUnit(printed: string, inUse: ReadonlySet<string>): { unit: string; per: string } | undefined {
  if (inUse.has(printed)) return { unit: printed, per: '' };
  const [unit = '', per = '', ...rest] = printed.split('/').map((part) => part.trim());
  if (rest.length > 0 || (per !== '' && !PERIODS.includes(per))) return undefined;
  return inUse.has(unit) || UNITS.includes(unit) ? { unit, per } : undefined;
}
