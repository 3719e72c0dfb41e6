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
  /** No later change of the same thing is in force. */
  last: boolean;
};
