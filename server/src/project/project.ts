import type { Bound } from '../gen/schema.ts';

export type ProjectRow = {
  key: string;
  name: string;
  nameEn: string | null;
  printedName: string | null;
  investmentWan: number | null;
  investmentBound: Bound | null;
  capacity: string | null;
  /** Area id. */
  place: string | null;
  /** Keys. */
  phaseOf: string | null;
  segments: string[];
  backers: string[];
};
