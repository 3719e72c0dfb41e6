import type { Run } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';

const united = statement('merge/united');
const toUnite = statement('merge/to-unite');
const separation = [statement('merge/give-back'), statement('merge/give-name-back')];
const union = [statement('merge/take-name'), statement('merge/set-aside'), statement('merge/move')];

/** A record has one of these at most: the kept record's own goes before that of the merged one. */
const SINGLE = ['LOCATED_IN', 'CLASSIFIED_AS', 'SITED_IN', 'PHASE_OF'];

/** Two statements about the same pair of things that agree in all of these say the same twice and must not count twice. */
const TELLING = [
  ...['status', 'function', 'place', 'capacity', 'unit', 'segment', 'from', 'until'],
  ...['period', 'amountWan', 'quantity', 'origin', 'kind', 'level'],
];

/**
 * Writes rows while records that were merged stand apart, each with what is its own, then makes them one again: so
 * that an import or a change finds every record under its own key, and a verdict that is gone leaves no trace.
 */
export async function withRecordsApart<T>(run: Run, write: () => Promise<T>): Promise<T> {
  for (const { key } of await run(united)) for (const each of separation) await run(each, { verdict: key });
  const written = await write();
  for (const { key } of await run(toUnite))
    for (const each of union) await run(each, { verdict: key, telling: TELLING, single: SINGLE });
  return written;
}
