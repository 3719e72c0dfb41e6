import type { ChangeKind } from '../gen/schema.ts';
import type { Rows } from './rows.ts';

/** A change in force as the log keeps it. */
export type LoggedChange = { key: string; at: string; summaryZh: string; summaryEn: string; before: Rows; after: Rows };

/** An entry of the log as a package tells it; its place in the log is its place among the entries. */
export type LogEntry = LoggedChange & {
  kind: ChangeKind;
  /** Id of the thing. */
  subject: string;
  subjectName: string;
  subjectNameEn: string | null;
  by: string;
  reason: string | null;
  /** Key of the change that it undoes. */
  undoes: string | null;
  setAsideZh: string | null;
  setAsideEn: string | null;
};

/** Those that are neither undone nor set aside, in their order. */
export function entriesInForce(log: readonly LogEntry[]): LogEntry[] {
  const undone = new Set(log.map(({ undoes }) => undoes));
  return log.filter(({ key, kind, setAsideZh }) => kind !== 'UNDONE' && setAsideZh === null && !undone.has(key));
}
