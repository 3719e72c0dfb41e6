import type { ActivityFunction, ActivityStatus } from '../gen/schema.ts';

export type ActivityRow = {
  key: string;
  segment: string;
  status: ActivityStatus;
  function: ActivityFunction;
  place: string | null;
  capacity: string | null;
  share: number | null;
};
