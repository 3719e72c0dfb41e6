import { afterAll, beforeAll, inject } from 'vitest';
import { type Graph, openGraph } from '../../server/src/neo4j/graph.ts';
import { type Api, startApi } from './api.ts';
import { DatabaseLine } from './database-line.ts';
import { useWorld } from './world.ts';

/** The real server on the tiny world, by a line to the database that a test can cut or silence. */
export function useApiByLine(): { readonly api: Api; readonly line: DatabaseLine } {
  useWorld('tiny-chain');
  let line: DatabaseLine;
  let graph: Graph;
  let api: Api & { stop(): Promise<void> };
  beforeAll(async () => {
    line = new DatabaseLine(inject('connection'));
    await line.open();
    graph = openGraph(line.connection);
    api = await startApi(graph);
  });
  afterAll(async () => {
    await api.stop();
    await line.cut();
    await graph.close();
  });
  return {
    get api() {
      return api;
    },
    get line() {
      return line;
    },
  };
}

export async function timed<T>(work: () => Promise<T>): Promise<{ value: T; milliseconds: number }> {
  const began = performance.now();
  const value = await work();
  return { value, milliseconds: performance.now() - began };
}
