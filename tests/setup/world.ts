import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, inject } from 'vitest';
import { importPackage } from '../../server/src/import/import-package.ts';
import { applySchema } from '../../server/src/import/schema.ts';
import { type Graph, openGraph } from '../../server/src/neo4j/graph.ts';

const FOLDERS = {
  'tiny-chain': fileURLToPath(new URL('../tiny-chain', import.meta.url)),
  'merge-chain': fileURLToPath(new URL('../merge-chain', import.meta.url)),
  'visit-chain': fileURLToPath(new URL('../visit-chain', import.meta.url)),
  'project-chain': fileURLToPath(new URL('../project-chain', import.meta.url)),
  'nation-chain': fileURLToPath(new URL('../nation-chain', import.meta.url)),
  'target-chain': fileURLToPath(new URL('../target-chain', import.meta.url)),
  seed: fileURLToPath(new URL('../../seed', import.meta.url)),
};
export type WorldName = keyof typeof FOLDERS;

const WIPE = 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS';
const EXTENT = `OPTIONAL MATCH (data:DataVersion {key: 'data'})
RETURN data.version AS version, COUNT { () } AS nodes, COUNT { ()-->() } AS relationships`;

/** Gives the tests of this file a graph that holds just this world; `graph` is there from `beforeAll` on. */
export function useWorld(name: WorldName): { readonly graph: Graph } {
  const world = useEmptyableGraph();
  beforeAll(() => loadWorld(world.graph, name));
  return world;
}

/** The same with no world at all, for tests that load something themselves. */
export function useEmptyGraph(): { readonly graph: Graph } {
  const world = useEmptyableGraph();
  beforeAll(() => emptyGraph(world.graph));
  return world;
}

export async function emptyGraph(graph: Graph): Promise<void> {
  await graph.schema({ name: 'test/wipe', text: WIPE });
  await applySchema(graph);
}

/** A cold database on a busy machine takes seconds to plan what it is asked for the first time. */
const PATIENCE_MS = 25_000;

function useEmptyableGraph(): { readonly graph: Graph } {
  let graph: Graph | undefined;
  beforeAll(() => {
    graph = openGraph(inject('connection'), PATIENCE_MS);
  });
  afterAll(() => graph?.close());
  return {
    get graph() {
      if (graph === undefined) throw new Error('the graph of this world is open only while tests and hooks run');
      return graph;
    },
  };
}

/** Loads the world unless the file before left exactly it: same name, same version of the data, same extent. */
async function loadWorld(graph: Graph, name: WorldName): Promise<void> {
  const note = join(inject('testFolder'), 'world.json');
  const before = JSON.stringify({ name, ...(await extent(graph)) });
  if (existsSync(note) && readFileSync(note, 'utf8') === before) return;
  await emptyGraph(graph);
  await importPackage(graph, FOLDERS[name], () => undefined);
  writeFileSync(note, JSON.stringify({ name, ...(await extent(graph)) }));
}

async function extent(graph: Graph): Promise<object> {
  const [row] = await graph.read({ name: 'test/extent', text: EXTENT });
  return row ?? {};
}
