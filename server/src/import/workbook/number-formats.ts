/** How a workbook shows numbers of a format, where a person sees something else than what is stored. */
export type Shown =
  /** 0.5 as 50%. */
  | { as: 'PERCENT' }
  /** 123456 as 123: no telling which of the two is meant. */
  | { as: 'SCALED' }
  /** 1 as 000001. */
  | { as: 'PADDED'; digits: number }
  /** 5 as 5亿元. */
  | { as: 'COUNTED'; unit: string };

/** Formats that workbooks know by number alone. */
export const PERCENTS = [9, 10];

/** A quoted text, a sign taken as it is, and what says nothing of the size: colours, conditions, blanks. */
const ASIDE = /"([^"]*)"|[\\!](.)|\[[^\]]*\]|_.|\*./g;

/** What a format of numbers makes of them; undefined: it shows them as they are. */
export function shownAs(code: string): Shown | undefined {
  const format = code.replace(ASIDE, '');
  if (format.includes('%')) return { as: 'PERCENT' };
  // A comma with no digit after it divides by a thousand.
  if (/[0#?],+(?![0#?,])/.test(format)) return { as: 'SCALED' };
  if (/^0{2,}$/.test(format)) return { as: 'PADDED', digits: format.length };
  const [positive = ''] = code.replace(/General/i, '0').split(';');
  const unit = /[^0#?]*$/.exec(positive.replace(ASIDE, '$1$2'))?.[0].trim() ?? '';
  return /[千万亿]/.test(unit) ? { as: 'COUNTED', unit } : undefined;
}
