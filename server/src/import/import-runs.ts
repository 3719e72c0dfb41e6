import type { Context } from '../api/context.ts';
import { connection, cursorOf, pageSize, positionIn } from '../api/page.ts';
import type { ImportRunState, PackageKind, QueryImportRunsArgs } from '../gen/schema.ts';
import type { TableName } from '../model/tables.ts';
import { statement } from '../neo4j/statement.ts';
import type { MarkRow } from './batches/unfinished.ts';

const runs = statement('import/runs');

/** An import as the database keeps it; columns of an older program's runs are null. */
export type ImportRunRow = MarkRow & {
  key: string;
  sequence: number;
  name: string;
  file: string | null;
  kind: PackageKind | null;
  hash: string;
  who: string | null;
  /** ISO 8601. */
  startedAt: string;
  finishedAt: string;
  state: ImportRunState;
  rolledBackBy: string | null;
  rolledBackAt: string | null;
  tables: TableName[];
  /** Rows of each table, in the order of `tables`. */
  counts: number[];
  added: number[] | null;
  changed: number[] | null;
  same: number[] | null;
  conflicting: number[] | null;
  canRollBack: boolean;
};

const NAME = 'importRuns';

/** Imports, newest first (1 round trip). Errors: BAD_CURSOR, BAD_PAGE_SIZE. */
export async function importRunPage({ graph }: Context, { first, after }: QueryImportRunsArgs) {
  const size = pageSize(first, 20);
  const [sequence, startedAt] = after == null ? [null, null] : positionIn(NAME, after, ['number', 'string']);
  const position = { sequence: sequence === null ? null : BigInt(Math.trunc(Number(sequence))), startedAt };
  const rows = (await graph.read(runs, { ...position, size: BigInt(size + 1) })) as (ImportRunRow & { runs: number })[];
  const edges = rows.slice(0, size).map((node) => ({ cursor: cursorOf(NAME, [node.sequence, node.startedAt]), node }));
  return connection(edges, rows[0]?.runs ?? 0, rows.length > size, startedAt !== null);
}
