import type { SheetWords } from '../exporting/words.ts';
import type { FullTarget } from './all-targets.ts';
import { FACTORS } from './factors.ts';

type Cell = string | number | null;
const rounded = (value: number) => Math.round(value * 10) / 10;

/** Every factor as a cell: its value, its interval, or the word for unknown; never an empty cell that reads as zero. */
export const factorColumns = ({ t }: SheetWords) =>
  FACTORS.map((factor) => ({ title: t(`target.factor.${factor}`), width: 11 }));

export function factorCells(target: FullTarget, words: SheetWords): Cell[] {
  const factors = new Map(target.factors.map((factor) => [factor.name, factor]));
  return FACTORS.map((name) => {
    const factor = factors.get(name);
    return factor ? factorCell(factor, words) : null;
  });
}

export function factorCell({ known, low, high }: FullTarget['factors'][number], { t }: SheetWords): Cell {
  if (known) return rounded(low);
  if (low <= 0 && high >= 100) return t('target.sheet.unknown');
  return t('target.sheet.between', { low: rounded(low), high: rounded(high) });
}

export const scoreColumns = ({ t }: SheetWords) =>
  (['low', 'mid', 'high', 'known', 'attractiveness'] as const).map((title) => ({
    title: t(`target.sheet.${title}`),
    width: 10,
  }));

export const scoreCells = ({ viability, known, attractiveness }: FullTarget): Cell[] =>
  [viability.low, viability.mid, viability.high, known, attractiveness.mid].map(rounded);
