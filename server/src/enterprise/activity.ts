import type { ActivityStatus } from '../gen/schema.ts';

export type ActivityRow = {
  key: string;
  segment: string;
  status: ActivityStatus;
  function: string;
  place: string | null;
  capacity: string | null;
};
