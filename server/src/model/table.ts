import * as words from './vocabulary.ts';

/** Tables whose rows are what the graph says. */
export const factTables = [
  'sources',
  'regions',
  'region_members',
  'tiles',
  'zones',
  'progress_reports',
  'industries',
  'chains',
  'segments',
  'chain_segments',
  'inputs',
  'products',
  'product_segments',
  'product_inputs',
  'product_kinds',
  'enterprises',
  'activities',
  'supplies',
  'purchases',
  'leaderships',
  'chief_units',
  'productions',
  'classifications',
  'projects',
  'fills',
  'backers',
  'stage_events',
  'obstacles',
  'indicators',
  'observations',
  'mechanisms',
  'brought_by',
  'zone_priorities',
  'region_targets',
  'surveys',
  'lists',
  'list_members',
  'ledgers',
  'assertions',
  'conflicts',
  'printing_faults',
  'notes',
  'merges',
] as const;
export type FactTable = (typeof factTables)[number];

/** What staff keep beside it, to work with. Only a copy of a whole database has them; nobody fills them in. */
export const listTables = ['shortlists', 'shortlist_entries'] as const;

/** Tables whose rows stand in the graph. */
export const rowTables = [...factTables, ...listTables] as const;
export type RowTable = (typeof rowTables)[number];

/** How it came to say so: changes by staff. Only a copy of a whole database has them; nobody fills them in. */
export const logTables = ['change_log', 'change_cells'] as const;

export const tableNames = [...rowTables, ...logTables] as const;
export type TableName = (typeof tableNames)[number];

/**
 * The tables of a data package: the one list from which the validator, the loader, the templates and
 * `datapackage.json` are derived. A row is one fact with its evidence; ISO dates carry their precision
 * (`2023`, `2023-06`, `2023-06-30`); an empty cell is unknown, never zero.
 */
export type FieldType =
  | { kind: 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'texts' }
  | { kind: 'word'; words: readonly string[] }
  /** Key of a row of another table. */
  | { kind: 'key'; table: TableName }
  /** Typed reference `Label:key` to a row of one of these tables. */
  | { kind: 'node'; tables: readonly TableName[] };

/** `unitOfRow`: the number is in the unit that the column `unit` of its row names. */
export type Field = FieldType & {
  required?: true;
  unit?: string;
  unitOfRow?: true;
  minimum?: number;
  maximum?: number;
};

export type Table = {
  title: { zh: string; en: string };
  /** Label of the node a row becomes; without it a row becomes a relationship or a part of its owner. */
  label?: string;
  /** Type of the relationships that rows become which have a key of their own: their identity, of data sets with the table before it. */
  relationship?: string;
  /** The columns that together name a row. */
  identity: readonly string[];
  fields: Readonly<Record<string, Field>>;
};

export const text: Field = { kind: 'text' };
export const texts: Field = { kind: 'texts' };
export const number: Field = { kind: 'number' };
export const boolean: Field = { kind: 'boolean' };
export const date: Field = { kind: 'date' };
export const word = (list: readonly string[]): Field => ({ kind: 'word', words: list });
export const key = (table: TableName): Field => ({ kind: 'key', table });
export const node = (...tables: TableName[]): Field => ({ kind: 'node', tables });
export const required = (field: Field): Field => ({ ...field, required: true });
export const place = node('regions', 'zones');
export const name = { key: required(text), name: required(text), name_en: text };

/** Where a row is from: the source, the place in it, whether it says so or we concluded it, and what it says in our own words. */
export const evidence = {
  source: required(key('sources')),
  locator: text,
  standing: required(word(words.standings)),
  confidence: { kind: 'number', minimum: 0, maximum: 1 },
  statement_zh: required(text),
  statement_en: text,
} satisfies Record<string, Field>;

/** Where a row of a whole data set is from; the row itself is all that it says. */
export const dataSetEvidence = {
  source: required(key('sources')),
  locator: text,
  standing: required(word(words.standings)),
} satisfies Record<string, Field>;

/** Some of the tables, in a file of their own. */
export type TableGroup = Readonly<Partial<Record<TableName, Table>>>;
