import type { SurveyColumn } from '../gen/schema.ts';
import type { Words } from '../landing/printed.ts';

/** Something wrong on a sheet: where, what, and what to do. */
export type Fault = { row: number | null; column: SurveyColumn; value: string; problem: Words; remedy: Words };

const LONGEST_VALUE = 60;

export const fault = (
  row: number | null,
  column: SurveyColumn,
  value: string,
  problem: readonly [zh: string, en: string],
  remedy: readonly [zh: string, en: string],
): Fault => ({
  row,
  column,
  value: [...value].slice(0, LONGEST_VALUE).join(''),
  problem: { zh: problem[0], en: problem[1] },
  remedy: { zh: remedy[0], en: remedy[1] },
});

/** Notes something wrong with a cell of one row. */
export type Say = (
  column: SurveyColumn,
  value: string,
  problem: readonly [zh: string, en: string],
  remedy: readonly [zh: string, en: string],
) => void;
