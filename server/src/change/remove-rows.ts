import type { TableName } from '../model/tables.ts';
import type { Run } from '../neo4j/graph.ts';
import { type Statement, statement } from '../neo4j/statement.ts';
import { evidenceKeyOf } from './evidence-key.ts';
import type { Rows } from './rows.ts';
import { identityOfCells } from './standing-rows.ts';

/** Tables of which staff take rows away; from others only the rolling back of an import does. */
const SHARED: ReadonlySet<TableName> = new Set([
  'change_log',
  'fills',
  'backers',
  'activities',
  'supplies',
  'inputs',
  'chain_segments',
  'list_members',
  'notes',
  'obstacles',
  'conflicts',
  'stage_events',
  'surveys',
  'merges',
  'projects',
  'enterprises',
  'segments',
]);

/** In this order, so that nothing is held by what goes with it. A new table: its statement, and its place here. */
export const REMOVAL_ORDER: readonly TableName[] = [
  'change_log',
  'shortlists', // with their entries
  'progress_reports',
  'tiles',
  'region_members',
  'purchases',
  'leaderships',
  'brought_by',
  'zone_priorities',
  'region_targets',
  'fills',
  'backers',
  'activities',
  'supplies',
  'inputs',
  'product_segments',
  'product_inputs',
  'product_kinds',
  'productions',
  'classifications',
  'chain_segments',
  'list_members',
  'ledgers',
  'notes',
  'obstacles',
  'conflicts',
  'printing_faults',
  'stage_events',
  'surveys',
  'merges',
  'chief_units',
  'mechanisms',
  'observations',
  'lists',
  'indicators',
  'projects',
  'products',
  'enterprises',
  'segments',
  'chains',
  'industries',
  'zones',
  'regions',
  'sources',
];
const removals: readonly (readonly [TableName, Statement])[] = REMOVAL_ORDER.map((table) => [
  table,
  statement(`${SHARED.has(table) ? 'change' : 'import'}/remove/${table.replaceAll('_', '-')}`),
]);
const assertions = statement('change/remove/assertions');

const BATCH = 10_000;

/** Something else refers to a row that should go. */
export class Held extends Error {}

/** Takes rows and what they stated out of the graph. Throws Held, so that the transaction writes nothing. */
export async function removeRows(run: Run, rows: Rows): Promise<void> {
  const gone = Object.entries(rows).flatMap(([table, all]) =>
    (all ?? []).map((cells) => ({ table: table as TableName, key: identityOfCells(table as TableName, cells) })),
  );
  const stated = gone.flatMap(({ table, key }) => evidenceKeyOf(table, key) ?? []);
  for (let from = 0; from < stated.length; from += BATCH)
    await run(assertions, { rows: stated.slice(from, from + BATCH).map((key) => ({ key })) });
  for (const [table, each] of removals) {
    const own = gone.filter((row) => row.table === table).map(({ key }) => ({ key }));
    for (let from = 0; from < own.length; from += BATCH) {
      const held = await run(each, { rows: own.slice(from, from + BATCH) });
      if (held.length > 0) throw new Held(`${table}/${held[0]?.key}`);
    }
  }
}

/** The rows of `rows` that `others` do not have; a source stays, others may cite it. */
export function without(rows: Rows, others: Rows): Rows {
  return Object.fromEntries(
    Object.entries(rows).flatMap(([name, all]) => {
      const table = name as TableName;
      const kept = new Set((others[table] ?? []).map((cells) => identityOfCells(table, cells)));
      const rest = (all ?? []).filter((cells) => !kept.has(identityOfCells(table, cells)));
      return table === 'sources' || rest.length === 0 ? [] : [[table, rest]];
    }),
  );
}
