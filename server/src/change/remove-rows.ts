import type { TableName } from '../model/tables.ts';
import type { Run } from '../neo4j/graph.ts';
import { type Statement, statement } from '../neo4j/statement.ts';
import { evidenceKeyOf } from './evidence-key.ts';
import type { Rows } from './rows.ts';
import { identityOfCells } from './standing-rows.ts';

/** In this order, so that nothing is held by what goes with it. A table that staff change: its statement, and a line here. */
const removals: readonly (readonly [TableName, Statement])[] = [
  ['fills', statement('change/remove/fills')],
  ['backers', statement('change/remove/backers')],
  ['activities', statement('change/remove/activities')],
  ['supplies', statement('change/remove/supplies')],
  ['inputs', statement('change/remove/inputs')],
  ['chain_segments', statement('change/remove/chain-segments')],
  ['list_members', statement('change/remove/list-members')],
  ['notes', statement('change/remove/notes')],
  ['obstacles', statement('change/remove/obstacles')],
  ['conflicts', statement('change/remove/conflicts')],
  ['stage_events', statement('change/remove/stage-events')],
  ['surveys', statement('change/remove/surveys')],
  ['merges', statement('change/remove/merges')],
  ['projects', statement('change/remove/projects')],
  ['enterprises', statement('change/remove/enterprises')],
  ['segments', statement('change/remove/segments')],
];
const assertions = statement('change/remove/assertions');

/** Something else refers to a row that should go. */
export class Held extends Error {}

/** Takes rows and what they stated out of the graph. Throws Held, so that the transaction writes nothing. */
export async function removeRows(run: Run, rows: Rows): Promise<void> {
  const gone = Object.entries(rows).flatMap(([table, all]) =>
    (all ?? []).map((cells) => ({ table: table as TableName, key: identityOfCells(table as TableName, cells) })),
  );
  const stated = gone.flatMap(({ table, key }) => evidenceKeyOf(table, key) ?? []);
  if (stated.length > 0) await run(assertions, { rows: stated.map((key) => ({ key })) });
  for (const [table, each] of removals) {
    const own = gone.filter((row) => row.table === table).map(({ key }) => ({ key }));
    if (own.length === 0) continue;
    const held = await run(each, { rows: own });
    if (held.length > 0) throw new Held(String(held[0]?.key));
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
