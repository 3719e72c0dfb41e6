import type { LoggedChange } from '../change/log-entry.ts';
import type { TableName } from '../model/tables.ts';
import type { Row } from '../neo4j/rows.ts';
import type { KeptRows } from './comparison.ts';
import { unpacked } from './packed.ts';
import { CHANGES } from './record-run.ts';

/** What a run keeps: of each table rows as they were before it, the identities of those it added, and the changes of staff. */
export type KeptOfRun = {
  parts: readonly (KeptRows & { table: TableName })[];
  changes: readonly LoggedChange[];
};

/** `rows`: those of cypher/import/parts. */
export function keptOf(rows: readonly Row[]): KeptOfRun {
  const log = rows.find(({ table }) => table === CHANGES);
  return {
    parts: rows
      .filter(({ table }) => table !== CHANGES)
      .map(({ table, before }) => ({ table: table as TableName, ...(unpacked(before) as KeptRows) })),
    changes: (log ? unpacked(log.before) : []) as LoggedChange[],
  };
}
