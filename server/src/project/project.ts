import type { Bound } from '../gen/schema.ts';
import type { Day } from '../model/date.ts';
import type { StandingOf } from './standing.ts';

/** Something that a project is joined to, and since when that is known. */
type Joined = { key: string; known: Day };

export type ProjectRow = {
  key: string;
  known: Day;
  name: string;
  nameEn: string | null;
  printedName: string | null;
  investmentWan: number | null;
  investmentBound: Bound | null;
  landMu: number | null;
  floorM2: number | null;
  jobs: number | null;
  salesWan: number | null;
  taxWan: number | null;
  /** As printed. */
  capacity: string | null;
  capacityValue: number | null;
  capacityUnit: string | null;
  capacityPer: string | null;
  industry: string | null;
  /** Area id. */
  place: string | null;
  /** Key. */
  phaseOf: string | null;
  segments: readonly Joined[];
  backers: readonly Joined[];
  /** How it stands at the date of the answer that it is part of, where that was worked out already. */
  standing?: StandingOf;
};

/** The keys of those known by a date. */
export const knownBy = (joined: readonly Joined[], asOf: Day): string[] =>
  joined.filter(({ known }) => known <= asOf).map(({ key }) => key);
