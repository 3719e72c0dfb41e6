import type { Graph } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';

const resample = statement('import/resample-indexes');

/** Fewer rows are not worth it: to pass over them for each of them takes under a second. */
const DEFAULTS = { many: 2_000 };

/**
 * After many rows were written: has the database count its indexes (40 ms for the whole national set). By itself it does so
 * some ten seconds later; until then it may take an index of 20,000 rows for empty, and plans to pass over all of it for
 * each row that is looked up (21 s for 5,000 rows instead of 0.2). When this fails, it still comes right by itself.
 */
export async function resampleIndexes(graph: Graph, rowsWritten: number): Promise<void> {
  if (rowsWritten >= DEFAULTS.many) await graph.schema(resample).catch(() => undefined);
}
