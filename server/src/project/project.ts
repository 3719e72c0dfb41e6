export type ProjectRow = {
  key: string;
  name: string;
  nameEn: string | null;
  printedName: string | null;
  investmentWan: number | null;
  investmentBound: string | null;
  capacity: string | null;
  /** Area id. */
  place: string | null;
  /** Keys. */
  phaseOf: string | null;
  segments: string[];
  backers: string[];
};
