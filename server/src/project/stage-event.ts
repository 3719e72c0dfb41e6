import type { StageFact } from '../gap/facts.ts';

export type StageEventRow = StageFact & {
  /** As written. */
  dateText: string | null;
  /** Source key. */
  source: string;
};
