import type { SourceKind, Standing } from '../gen/schema.ts';
import type { Day } from '../model/date.ts';

export type Source = {
  key: string;
  title: string;
  kind: SourceKind;
  publisher: string | null;
  date: Day | null;
  dateText: string | null;
  dateStanding: Standing | null;
  noteZh: string | null;
  noteEn: string | null;
  /** Ids of the areas whose progress it reports. */
  reports: readonly string[];
  statementCount: number;
};

/** Dated sources known at a date. */
export const datedBy = (sources: Iterable<Source>, asOf: Day): Source[] =>
  [...sources].filter(({ date }) => date !== null && date <= asOf);

/** The default as-of date: that of the newest dated source, not today (design §4); 0 without any. */
export const newestDay = (sources: Iterable<Source>): Day => Math.max(0, ...[...sources].map(({ date }) => date ?? 0));
