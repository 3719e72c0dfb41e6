import type { Bound } from '../gen/schema.ts';
import type { Day } from '../model/date.ts';
import type { StandingOf } from './standing.ts';

/** Something that a thing is joined to, since when that is known, and over which days it was told so, where staff corrected it. */
export type Joined = { key: string; known: Day; since?: Day | null; until?: Day | null };

export type ProjectRow = {
  key: string;
  /** At which date it is told of. */
  asOf: Day;
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
  capacity: number | null;
  unit: string | null;
  per: string | null;
  capacityPrinted: string | null;
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

/** The keys of those joined to it by what was known at a date. */
export const knownBy = (joined: readonly Joined[], asOf: Day): string[] =>
  joined
    .filter(({ known, since, until }) => known <= asOf && (since ?? 0) <= asOf && (until ?? Infinity) > asOf)
    .map(({ key }) => key);
