import type { Graph, Run } from './graph.ts';

class Done<T> extends Error {
  readonly value: T;
  constructor(value: T) {
    super('the transaction is turned back');
    this.value = value;
  }
}

/** Runs work in a transaction that is turned back: it may arrange the graph to read it, and leaves no trace. */
export async function turnedBack<T>(graph: Graph, work: (run: Run) => Promise<T>, timeoutMs: number): Promise<T> {
  try {
    return await graph.write<T>(async (run) => {
      throw new Done(await work(run));
    }, timeoutMs);
  } catch (error) {
    if (error instanceof Done) return error.value as T;
    throw error;
  }
}
