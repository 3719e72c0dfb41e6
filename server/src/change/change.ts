import type { ChangeKind } from '../gen/schema.ts';

/** A change by staff as the log keeps it. */
export type ChangeRow = {
  key: string;
  /** Version of the data that it made. */
  sequence: number;
  kind: ChangeKind;
  /** Id of the thing. */
  subject: string;
  subjectName: string;
  subjectNameEn: string | null;
  by: string;
  /** ISO 8601. */
  at: string;
  reason: string | null;
  summaryZh: string;
  summaryEn: string;
  /** Change keys. */
  undoes: string | null;
  undoneBy: string | null;
  /** Why an import of a newer package left it out; null when it stands. */
  setAsideZh: string | null;
  setAsideEn: string | null;
  /** No later change of the same thing is in force. */
  last: boolean;
  /** The thing was merged into another since: that one is changed now. */
  merged: boolean;
};
