import type { Graph, Run } from '../../neo4j/graph.ts';

type Written<T> = {
  /** Writes what a transaction is for. */
  rows: (run: Run, item: T) => Promise<void>;
  /** Writes how far all have come, once all before are in. */
  mark: (run: Run, item: T) => Promise<void>;
  /** Whether the rows may be written while those before are not yet in: nothing else may want to write them. */
  isApart: (item: T) => boolean;
  committed: (item: T) => void;
};

/**
 * A transaction for each item, in their order. To commit one takes the database half as long as to write it: the next is
 * written meanwhile. Each is in only when all before it are: what overlaps must hold no lock that a commit waits for, as
 * creating nodes and relationships does not. Throws what the first that fails throws.
 */
export async function overlapping<T>(
  graph: Graph,
  items: Iterable<T>,
  { rows, mark, isApart, committed }: Written<T>,
  timeoutMs: number,
): Promise<void> {
  let [earlier, last]: [Promise<void>, Promise<void>] = [Promise.resolve(), Promise.resolve()];
  try {
    for (const item of items) {
      await earlier;
      const before = last;
      if (!isApart(item)) await before;
      await new Promise<void>((written, failed) => {
        const work = async (run: Run): Promise<void> => {
          await rows(run, item);
          written();
          await before;
          await mark(run, item);
        };
        [earlier, last] = [before, graph.write(work, timeoutMs).then(() => committed(item))];
        last.catch(failed);
      });
    }
    await last;
  } catch (error) {
    // Nothing goes on behind the back of whoever is told.
    await Promise.allSettled([earlier, last]);
    throw error;
  }
}
