import type { ChangeKind, Sentence } from '../gen/schema.ts';
import type { Run } from '../neo4j/graph.ts';
import type { Refusal } from './refusal.ts';
import type { Rows } from './rows.ts';

/** The thing a change is about: its revision rises with every change. */
export type Subject = { label: string; key: string; name: string; nameEn: string | null };

/**
 * A change by staff: a small package of rows, checked by the rules of the import and written by its statements.
 * `before` are the rows as they stood that it takes away or overwrites; undoing it writes them again.
 */
export type Edit = {
  kind: ChangeKind;
  subject: Subject;
  /** The revision that was read; null for a subject that this change makes. */
  revision: number | null;
  by: string;
  reason: string | null;
  summary: Pick<Sentence, 'zh' | 'en'>;
  before: Rows;
  after: Rows;
  /** What speaks against it in its own transaction, when nobody else writes. */
  objections?(run: Run): Promise<Refusal[]>;
};
