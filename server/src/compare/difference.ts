import type { Chain } from '../chain/structure.ts';
import type { ComparedAspect, ComparedCause, ComparedChange } from '../gen/schema.ts';
import type { Part } from './cause.ts';
import type { Words } from './printed.ts';
import type { Basis } from './telling.ts';

/** What a difference is about; `id` is that of a node. */
export type Subject = { id: string; name: string; nameEn: string | null };

/** One thing that is not the same at two dates. */
export type Difference = Basis & {
  /** Null where it is about no single chain. */
  chain: Chain | null;
  subject: Subject;
  aspect: ComparedAspect;
  change: ComparedChange;
  cause: ComparedCause;
  /** As a code or an unrounded figure; null where there was or is nothing. */
  before: string | null;
  after: string | null;
  beforeWords: Words | null;
  afterWords: Words | null;
  /** Of a figure: what each cause adds. */
  parts: readonly Part[];
  /** Keys of the segments that it touches. */
  segments: readonly string[];
  sentence: Words;
};

export type IdentifiedDifference = Difference & { id: string };

export const changeOf = (before: unknown, after: unknown): ComparedChange =>
  before === null ? 'APPEARED' : after === null ? 'VANISHED' : 'MOVED';

/** A thing that is on several chains or in several segments is one thing. */
export const thingOf = ({ aspect, subject, segments }: Difference): string =>
  [aspect, subject.id, aspect === 'SUPPLIER' ? segments.join() : ''].join('|');

export const joined = (lead: Words, body: Words): Words => ({ zh: lead.zh + body.zh, en: lead.en + body.en });
