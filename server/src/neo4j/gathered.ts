import DataLoader from 'dataloader';
import { groupBy } from '../model/group-by.ts';
import type { Graph } from './graph.ts';
import type { Row } from './rows.ts';
import type { Statement } from './statement.ts';

export const DEFAULTS = {
  /** Reads of one statement at the same time; what comes meanwhile waits for the next, together. */
  atOnce: 2,
  /** Who asks for more than so many is not waited for by others. */
  most: 200,
};

/** The rows of each key, in the order of the keys. `of`: the key that a row belongs to. */
export type Gathered = (source: Statement, keys: readonly string[], of: (row: Row) => string) => Promise<Row[][]>;

/**
 * Reads rows by keys for all requests together: under load those that come while the database is busy share one
 * statement, and a lone one is asked at once. Nothing is kept: a read begins after everything that it answers.
 */
export function gathered(graph: Graph): Gathered {
  const readers = new Map<Statement, DataLoader<string, Row[]>>();

  async function readAll(source: Statement, keys: readonly string[], of: (row: Row) => string): Promise<Row[][]> {
    const rows = groupBy(await graph.read(source, { keys: [...new Set(keys)] }), of);
    return keys.map((key) => rows.get(key) ?? []);
  }

  function reader(source: Statement, of: (row: Row) => string): DataLoader<string, Row[]> {
    let underWay = 0;
    const waiting: (() => void)[] = [];
    const next = () => {
      if (underWay < DEFAULTS.atOnce) waiting.shift()?.();
    };
    return new DataLoader<string, Row[]>(
      async (keys) => {
        underWay += 1;
        try {
          return await readAll(source, keys, of);
        } finally {
          underWay -= 1;
          next();
        }
      },
      {
        cache: false,
        batchScheduleFn(dispatch) {
          waiting.push(dispatch);
          setImmediate(next);
        },
      },
    );
  }

  return async (source, keys, of) => {
    if (keys.length > DEFAULTS.most) return readAll(source, keys, of);
    const own = readers.get(source) ?? reader(source, of);
    readers.set(source, own);
    return Promise.all(keys.map((key) => own.load(key)));
  };
}
