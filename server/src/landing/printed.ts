import type { ChangeDirection } from '../gen/schema.ts';

export type Words = { zh: string; en: string };

/** What says the same in both languages: figures. */
export const same = (text: string): Words => ({ zh: text, en: text });

/** Differences below this are rounding. */
const NOTHING = 1e-9;

/** A difference with its sign, `±0` for none; a rise that prints as zero keeps its sign. */
export const signed = (difference: number, digits: number): string =>
  Math.abs(difference) <= NOTHING ? '±0' : `${difference > 0 ? '+' : '−'}${Math.abs(difference).toFixed(digits)}`;

/** Which way a figure moved, where `better` is a rise (1) or a fall (-1). */
export function directionOf(difference: number, better: 1 | -1): ChangeDirection {
  if (Math.abs(difference) <= NOTHING) return 'SAME';
  return difference * better > 0 ? 'BETTER' : 'WORSE';
}

/** The first few names, and how many more there are. */
export function namesOf(all: readonly { name: string; nameEn: string | null }[], most = 3): Words {
  const shown = all.slice(0, most);
  const more = all.length - shown.length;
  return {
    zh: shown.map(({ name }) => name).join('、') + (more > 0 ? ` 等 ${all.length} 个环节` : ''),
    en: shown.map(({ name, nameEn }) => nameEn ?? name).join(', ') + (more > 0 ? ` and ${more} more` : ''),
  };
}
