import type { Standing } from '../gen/schema.ts';

/** An assertion as the database gives it. */
export type EvidenceRow = {
  key: string;
  statementZh: string;
  statementEn: string | null;
  standing: Standing;
  confidence: number | null;
  locator: string | null;
  /** Source key. */
  source: string;
};

/** The key of the assertion that a row of a package table makes. */
export const assertionKey = (table: string, ...identity: string[]): string => `${table}/${identity.join('/')}`;
