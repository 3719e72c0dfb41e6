import type { LeaderKind, LeaderLevel } from '../gen/schema.ts';
import type { Day } from '../model/date.ts';

export type LeadershipRow = {
  key: string;
  /** Keys. */
  enterprise: string;
  chain: string;
  kind: LeaderKind;
  level: LeaderLevel;
  issuer: string | null;
  /** As written. */
  from: string | null;
  until: string | null;
  known: Day;
};
