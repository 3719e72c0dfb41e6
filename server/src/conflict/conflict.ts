import type { Standing } from '../gen/schema.ts';
import type { Day } from '../model/date.ts';
import type { Choice, Maker } from './in-force.ts';

/** One of the statements that disagree, as the database gives it. */
export type ConflictStatementRow = {
  key: string;
  label: 'Assertion' | 'Observation';
  value: string;
  unit: string | null;
  population: string | null;
  populationEn: string | null;
  period: string | null;
  known: Day;
  standing: Standing;
  confidence: number | null;
  locator: string | null;
  /** Source key. */
  source: string;
  statementZh: string;
  statementEn: string | null;
};

/** A statement and whether it is in force at the date. */
export type ConflictStatementOf = ConflictStatementRow & { inForce: boolean };

export type ConflictRow = {
  key: string;
  property: string;
  /** Of an indicator; null for any other property. */
  propertyName: string | null;
  propertyNameEn: string | null;
  /** The present one first. */
  choices: readonly Choice[];
  revision: number;
  about: { id: string; name: string; nameEn: string | null; place: string | null };
  /** All statements, whenever they became known, the newest first. */
  all: readonly { key: string; known: Day }[];
  /** Those known by the date, the newest first. */
  statements: readonly ConflictStatementRow[];
  /** Of all choices but the first, the newest first. */
  makers: readonly Maker[];
};

/** A conflict as it stood at a date. */
export type ConflictOf = ConflictRow & {
  /** By whom the choice in force was made; null for what the package or a correction chose. */
  decision: Maker | null;
  /** Key of the statement in force at the date. */
  current: string | null;
  rule: { zh: string; en: string };
};
