import { nodeId } from '../api/node-id.ts';
import { isDataSetKey } from '../evidence/data-set-statement.ts';
import { assertionKey } from '../evidence/evidence.ts';
import type { ExploredKind, LinkType } from '../gen/schema.ts';

/** The one list of what can be explored: a new label is a line here, and a branch in `cypher/explore/`. */
export const KINDS = {
  Chain: { kind: 'CHAIN' },
  Segment: { kind: 'SEGMENT', table: 'segments' },
  Enterprise: { kind: 'ENTERPRISE', table: 'enterprises' },
  Project: { kind: 'PROJECT', table: 'projects' },
  Zone: { kind: 'ZONE', table: 'zones' },
  Region: { kind: 'REGION' },
  Industry: { kind: 'INDUSTRY' },
  Product: { kind: 'PRODUCT' },
  List: { kind: 'LIST', table: 'lists' },
  Mechanism: { kind: 'MECHANISM', table: 'mechanisms' },
} as const satisfies Record<string, { kind: ExploredKind; table?: string }>;
export type Label = keyof typeof KINDS;

export const isLabel = (label: string): label is Label => Object.hasOwn(KINDS, label);

/**
 * Relationships, with the table whose rows they are. Without one they are a column of the thing in which they begin,
 * and rest on what is stated about that. Inputs of products are rows of another table, which their key names.
 */
export const LINK_TABLES: Readonly<Record<LinkType, string | null>> = {
  INPUT_OF: 'inputs',
  KIND_OF: 'product_kinds',
  BELONGS_TO: 'product_segments',
  PRODUCES: 'productions',
  HAS_SEGMENT: null,
  ACTIVE_IN: 'activities',
  SUPPLIES: 'supplies',
  BUYS: 'purchases',
  LEADS: 'leaderships',
  FILLS: 'fills',
  BACKED_BY: 'backers',
  PHASE_OF: null,
  LOCATED_IN: null,
  SITED_IN: null,
  PRIORITISES: 'zone_priorities',
  TARGETS: 'region_targets',
  PART_OF: null,
  MEMBER_OF: 'region_members',
  CLASSIFIED_AS: null,
  ALSO_CLASSIFIED_AS: 'classifications',
  ON_LIST: 'list_members',
  OF: null,
  AIMS_AT: null,
  BROUGHT_BY: 'brought_by',
};

/** The order in which types are told: what is made and supplied first, where and of which class last. */
export const LINK_TYPES = Object.keys(LINK_TABLES) as LinkType[];

type End = { label: string; key: string };

/** A relationship's own id; those without a key of their own are named by their ends. */
export const linkId = (type: LinkType, key: string | null, source: End, target: End): string =>
  nodeId(type, key ?? `${nodeId(source.label, source.key)}/${nodeId(target.label, target.key)}`);

/** Id of the assertion that a relationship rests on; null where only the data set as a whole vouches for it. */
export function evidenceIdOf(type: LinkType, key: string | null, source: End): string | null {
  // Relationships of whole data sets are keyed by their table, too; a segment may be called like one.
  if (key !== null && isDataSetKey(key) && source.label !== 'Segment') return nodeId('Assertion', key);
  const table = LINK_TABLES[type];
  if (table !== null) return key === null ? null : nodeId('Assertion', assertionKey(table, key));
  const own = isLabel(source.label) ? KINDS[source.label] : undefined;
  return own && 'table' in own ? nodeId('Assertion', assertionKey(own.table, source.key)) : null;
}
