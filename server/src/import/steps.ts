import type { TableName } from '../model/tables.ts';

/** One statement over the rows of a table; with `needs`, over those that have that value. */
export type LoadStep = {
  statement: string;
  /** The statement for a table of which the database holds no row: to look for each first is half of the work. */
  fresh?: string;
  rows: TableName | 'assertions_of_rows' | 'subjects_of_assertions';
  needs?: string;
  /** It takes back what was there before: of a table that held no row, nothing. */
  forgets?: true;
};

const node = (name: string, rows: LoadStep['rows']): LoadStep => ({ statement: `import/node/${name}`, rows });
const link = (name: string, rows: LoadStep['rows'], needs?: string): LoadStep => ({
  statement: `import/link/${name}`,
  rows,
  ...(needs === undefined ? {} : { needs }),
});
const fresh = (name: string, step: LoadStep): LoadStep => ({ ...step, fresh: `import/create/${name}` });
const forget = (name: string, rows: LoadStep['rows']): LoadStep => ({
  statement: `import/forget/${name}`,
  rows,
  forgets: true,
});

/** Before rows are merged into what an earlier import left: a cell that changed must not leave its old link behind. */
export const forgetSteps: readonly LoadStep[] = [
  forget('region', 'regions'),
  forget('zone', 'zones'),
  forget('industry', 'industries'),
  forget('chain', 'chains'),
  forget('segment', 'segments'),
  forget('enterprise', 'enterprises'),
  forget('active-in', 'activities'),
  forget('supplies', 'supplies'),
  forget('buys', 'purchases'),
  forget('leads', 'leaderships'),
  forget('chief-unit', 'chief_units'),
  forget('project', 'projects'),
  forget('stage-event', 'stage_events'),
  forget('obstacle', 'obstacles'),
  forget('observation', 'observations'),
  forget('ledger', 'ledgers'),
  forget('mechanism', 'mechanisms'),
  forget('survey', 'surveys'),
  forget('conflict', 'conflicts'),
  forget('printing-fault', 'printing_faults'),
  forget('note', 'notes'),
  forget('assertion', 'assertions_of_rows'),
];

/** What rows are. A new table: its statements, and its lines here and below. */
export const nodeSteps: readonly LoadStep[] = [
  // Here, for in batches what is forgotten comes after all nodes: then nobody knows the date that a source had.
  forget('source', 'sources'),
  node('sources', 'sources'),
  node('regions', 'regions'),
  node('zones', 'zones'),
  node('industries', 'industries'),
  node('chains', 'chains'),
  node('segments', 'segments'),
  fresh('products', node('products', 'products')),
  node('enterprises', 'enterprises'),
  node('chief-units', 'chief_units'),
  node('projects', 'projects'),
  node('stage-events', 'stage_events'),
  node('obstacles', 'obstacles'),
  node('indicators', 'indicators'),
  node('observations', 'observations'),
  node('mechanisms', 'mechanisms'),
  node('surveys', 'surveys'),
  node('lists', 'lists'),
  node('ledgers', 'ledgers'),
  node('conflicts', 'conflicts'),
  node('printing-faults', 'printing_faults'),
  node('notes', 'notes'),
  node('merges', 'merges'),
  node('shortlists', 'shortlists'),
];

/** What joins them, and what states it. */
export const linkSteps: readonly LoadStep[] = [
  node('assertions', 'assertions_of_rows'),
  link('region-part-of', 'regions', 'partOf'),
  link('region-from', 'regions'),
  link('region-member-of', 'region_members'),
  link('region-tile', 'tiles'),
  link('zone-part-of', 'zones'),
  link('reports-progress-of', 'progress_reports'),
  link('industry-part-of', 'industries', 'partOf'),
  link('industry-from', 'industries'),
  link('chain-from', 'chains'),
  link('segment-classified-as', 'segments'),
  link('has-segment', 'chain_segments'),
  link('input-of', 'inputs'),
  link('belongs-to', 'product_segments'),
  fresh('product-input-of', link('product-input-of', 'product_inputs')),
  fresh('kind-of', link('kind-of', 'product_kinds')),
  link('located-in', 'enterprises', 'locatedIn'),
  link('enterprise-classified-as', 'enterprises', 'industry'),
  fresh('produces', link('produces', 'productions')),
  link('also-classified-as', 'classifications'),
  link('active-in', 'activities'),
  link('supplies', 'supplies'),
  link('buys', 'purchases'),
  link('leads', 'leaderships'),
  link('chief-unit-of', 'chief_units'),
  link('chief-unit-in', 'chief_units'),
  link('sited-in', 'projects', 'sitedIn'),
  link('phase-of', 'projects', 'phaseOf'),
  link('project-classified-as', 'projects', 'industry'),
  link('fills', 'fills'),
  link('backed-by', 'backers'),
  link('brought-by', 'brought_by'),
  link('reached', 'stage_events'),
  link('hinders', 'obstacles'),
  link('observation-of', 'observations'),
  link('measures', 'observations'),
  link('mechanism-of', 'mechanisms'),
  link('aims-at', 'mechanisms', 'aimsAt'),
  link('prioritises', 'zone_priorities'),
  link('targets', 'region_targets'),
  link('survey-of', 'surveys'),
  link('survey-in', 'surveys'),
  link('on-list', 'list_members'),
  link('counted-by', 'ledgers', 'count'),
  link('summed-by', 'ledgers', 'investment'),
  link('conflict-about', 'conflicts'),
  link('conflict-between-assertions', 'conflicts'),
  link('conflict-between-observations', 'conflicts'),
  link('printing-fault-from', 'printing_faults'),
  link('note-on', 'notes'),
  link('shortlist-of', 'shortlists'),
  link('shortlist-in', 'shortlists'),
  link('lists', 'shortlist_entries'),
  link('assertion-from', 'assertions_of_rows'),
  link('assertion-about', 'subjects_of_assertions'),
];

/** Nodes first, then what joins them. */
export const loadSteps: readonly LoadStep[] = [...nodeSteps, ...linkSteps];
