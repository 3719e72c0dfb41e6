import type { Bound, Standing } from '../gen/schema.ts';
import type { Day } from '../model/date.ts';

/** A recorded disagreement that an observation is one side of; `told`: all its sides are known at the date. */
export type ObservationConflict = {
  key: string;
  inForce: string | null;
  ruleZh: string;
  ruleEn: string | null;
  told: boolean;
};

/** A figure as one source gives it (`cypher/figure/observations.cypher`). */
export type ObservationRow = {
  key: string;
  indicator: string;
  indicatorName: string;
  indicatorNameEn: string | null;
  indicatorUnit: string;
  /** Id of what it is a figure of. */
  subject: string;
  subjectName: string;
  subjectNameEn: string | null;
  /** Area id: the subject itself, or where it stands. */
  place: string;
  value: number;
  unit: string;
  population: string;
  populationEn: string | null;
  /** As written: a date, an interval or `plan`. */
  period: string;
  bound: Bound;
  numerator: number | null;
  denominator: number | null;
  known: Day;
  source: string;
  standing: Standing;
  confidence: number | null;
  locator: string | null;
  conflicts: readonly ObservationConflict[];
};
