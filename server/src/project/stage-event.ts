export type StageEventRow = {
  key: string;
  stageFrom: number | null;
  stageTo: number | null;
  stopped: boolean;
  /** As written. */
  date: string | null;
  planned: boolean;
  printed: string;
};
