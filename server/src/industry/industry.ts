import type { IndustryScheme } from '../gen/schema.ts';

export type Industry = {
  key: string;
  name: string;
  nameEn: string | null;
  parent: string | null;
};

/** What falls under an industry or a narrower one. */
export type IndustryCounts = { key: string; segmentCount: number; enterpriseCount: number };

/** Keys of the classes of Shenwan (申万), which stand beside those of GB/T 4754. */
const SHENWAN = /^sw-(\d{6})$/;

export const schemeOf = (key: string): IndustryScheme => (SHENWAN.test(key) ? 'SHENWAN' : 'GBT4754');

export const codeOf = (key: string): string => SHENWAN.exec(key)?.[1] ?? key;

/** 1 to 4 in GB/T 4754: a letter, then two to four digits; 1 to 3 in Shenwan: pairs of digits, zeros where it is wider. */
export function levelOf(key: string): number {
  const shenwan = SHENWAN.exec(key)?.[1];
  if (shenwan !== undefined) return shenwan.replace(/(00)+$/, '').length / 2;
  return /^[A-Z]$/.test(key) ? 1 : key.length;
}

/** Something is classified under it or below it; a whole classification may be loaded of which little is in use. */
export const isUsed = ({ segmentCount, enterpriseCount }: IndustryCounts): boolean =>
  segmentCount + enterpriseCount > 0;

/** An industry and all narrower ones. */
export function narrower(key: string, industries: Iterable<Industry>): string[] {
  const all = [...industries];
  const found = [key];
  for (const next of found) found.push(...all.filter(({ parent }) => parent === next).map((industry) => industry.key));
  return found;
}
