import { LINK_TYPES } from '../explore/links.ts';
import type { LinkType } from '../gen/schema.ts';
import type { Day } from '../model/date.ts';

/** What is on the map: everything that a reader may look for. Statements, sources and stage events are evidence, not things. */
export const KINDS = [
  'CHAIN',
  'SEGMENT',
  'ENTERPRISE',
  'PROJECT',
  'ZONE',
  'REGION',
  'INDUSTRY',
  'PRODUCT',
  'LIST',
  'MECHANISM',
] as const;
export type Kind = (typeof KINDS)[number];

export const LABELS: Readonly<Record<Kind, string>> = {
  CHAIN: 'Chain',
  SEGMENT: 'Segment',
  ENTERPRISE: 'Enterprise',
  PROJECT: 'Project',
  ZONE: 'Zone',
  REGION: 'Region',
  INDUSTRY: 'Industry',
  PRODUCT: 'Product',
  LIST: 'List',
  MECHANISM: 'Mechanism',
};

/** Types of relationships in the order in which they are told; the number of one is its place here. */
export const TYPES: readonly LinkType[] = LINK_TYPES;

/** A row of `atlas/things.cypher`. */
export type Thing = { kind: Kind; key: string; name: string; nameEn: string | null; known: Day };

/** After every day there is. */
export const NEVER = 0xffffffff;

/** A row of `atlas/links.cypher`. */
export type LinkRow = {
  type: LinkType;
  from: string;
  fromKey: string;
  to: string;
  toKey: string;
  known: Day;
  /** Before when it was told, where staff corrected it. */
  until: Day | null;
};

/** Relationships in columns; ends are numbers of things; `until` is `NEVER` for what is in force. */
export type Links = { type: Uint8Array; from: Uint32Array; to: Uint32Array; known: Uint32Array; until: Uint32Array };

/** Whether a relationship was told on a day. */
export const toldOn = ({ known, until }: Links, link: number, day: Day): boolean =>
  (known[link] ?? 0) <= day && day < (until[link] ?? NEVER);

export const idOf = ({ kind, key }: Thing): string => `${LABELS[kind]}:${key}`;
