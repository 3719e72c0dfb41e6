import type { Sentence } from '../ui/answer.ts';

/** What the server tells of an upload (server/src/import/upload/job.ts) and of what it read (report.ts). */

export const PHASES = {
  CHECKING: ['READING', 'CHECKING', 'COMPARING'],
  LOADING: ['READING', 'CHECKING', 'COMPARING', 'WRITING', 'COMMITTING'],
  ROLLING_BACK: ['WRITING', 'COMMITTING'],
} as const;
export type Doing = keyof typeof PHASES;
export type Phase = (typeof PHASES)['LOADING'][number];
export type PhaseTime = {
  phase: Phase;
  milliseconds: number;
  pace: { share: number; perSecond: number | null; secondsLeft: number | null } | null;
};

export const KINDS = ['NEW', 'CHANGED', 'CONFLICTING', 'SAME'] as const;
export type Kind = (typeof KINDS)[number];

export type ReportError = {
  type: string;
  problem: Sentence;
  remedy: Sentence;
  place?: string;
  rowNumber?: number;
  fieldName?: string;
  cell?: string;
};

export type ReadColumn = {
  label: string;
  column: string | null;
  how: 'NAMED' | 'CHOSEN' | 'LEFT_OUT' | 'UNKNOWN';
  near: readonly string[];
};

export type ReadPlace = {
  place: string;
  table: string | null;
  how: ReadColumn['how'];
  near: readonly string[];
  columns: readonly ReadColumn[];
  missing: readonly string[];
  rows: number;
  normalised: number;
  encoding: string | null;
};

export type ChangedRow = {
  table: string;
  identity: string;
  kind: Kind;
  file: string;
  row: number;
  cells: readonly { column: string; before: string; after: string }[];
  against: Sentence | null;
};

export type Report = {
  valid: boolean;
  stats: { errors: number; rows: number };
  notices: readonly Sentence[];
  errors: readonly ReportError[];
  tasks: readonly { name: string; place: string; errors: readonly ReportError[] }[];
  normalised: {
    total: number;
    cells: readonly { table: string; file: string; row: number; column: string; before: string; after: string }[];
  };
  places: readonly ReadPlace[];
  /** Of a package that was refused there is nothing of these. */
  differences?: Readonly<Record<string, Readonly<Record<Kind, number>>>>;
  examples?: readonly ChangedRow[];
  changed?: boolean;
  milliseconds?: number;
};

export type Choice = {
  table?: string | null;
  columns?: Readonly<Record<string, string | null>>;
  absentAsEmpty?: boolean;
};
export type Mapping = Readonly<Record<string, Choice>>;

export type Failure = Sentence & { code: string; value?: { who: string | null; name: string; since: string } };

export type Job = {
  id: string;
  file: string;
  who: string | null;
  state: Doing | 'CHECKED' | 'LOADED' | 'ROLLED_BACK' | 'REFUSED' | 'FAILED';
  doing: Doing;
  mapping: Mapping;
  phases: readonly PhaseTime[];
  report: Report | null;
  failure: Failure | null;
};

export const isRunning = ({ state, doing }: Job): boolean => state === doing;

/** Something of it was not recognised, or is not there and nobody said that this is all right. */
export const isDoubtful = ({ how, columns, missing }: ReadPlace, choice?: Choice): boolean =>
  how === 'UNKNOWN' ||
  (missing.length > 0 && !choice?.absentAsEmpty) ||
  columns.some((column) => column.how === 'UNKNOWN');
