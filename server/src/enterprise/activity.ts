import type { ActivityFunction, ActivityStatus } from '../gen/schema.ts';
import type { Day } from '../model/date.ts';

export type ActivityRow = {
  key: string;
  segment: string;
  status: ActivityStatus;
  function: ActivityFunction;
  place: string | null;
  capacity: string | null;
  share: number | null;
  known: Day;
};
