import { ReadableError } from '../errors.ts';
import { AT_START_MS, type Graph } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import type { OnProgress } from './progress.ts';
import { rollBack } from './roll-back.ts';

const lastInForce = statement('import/last-in-force');

/**
 * Rolls back the import of that key, so that nobody rolls back another than the one that they looked at; without a key
 * the last one. Errors: NOT_LAST when it is not the last in force; those of `rollBack`.
 */
export async function rollBackOf(
  graph: Graph,
  who: string | null,
  key: string | undefined,
  progress: OnProgress,
): Promise<{ name: string }> {
  const [last] = key === undefined ? [] : await graph.read(lastInForce, {}, AT_START_MS);
  if (key !== undefined && last?.key !== key)
    throw new ReadableError('NOT_LAST', {
      zh: `它不是最近一次有效的导入${last ? `；最近一次是 ${last.name}` : ''}。`,
      en: `It is not the last import in force${last ? `; that is ${last.name}` : ''}.`,
    });
  return rollBack(graph, who, { progress });
}
