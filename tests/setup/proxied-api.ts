import { afterAll, beforeAll, inject } from 'vitest';
import { type Graph, openGraph } from '../../server/src/neo4j/graph.ts';
import { type Api, startApi } from './api.ts';
import { Proxy } from './proxy.ts';
import { useWorld } from './world.ts';

/** The real server on the tiny world, by a line to the database that a test can cut or silence. */
export function useProxiedApi(): { readonly api: Api; readonly line: Proxy } {
  useWorld('tiny-chain');
  let line: Proxy;
  let graph: Graph;
  let api: Api & { stop(): Promise<void> };
  beforeAll(async () => {
    line = new Proxy(inject('connection'));
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
