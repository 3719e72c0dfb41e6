import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AT_START_MS, type Graph } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';

const typesByStaff = statement('import/types-by-staff');

const folder = fileURLToPath(new URL('../../../cypher/schema/', import.meta.url));

/** All constraints and indexes; a new one is a new file in `cypher/schema/`, named as it is, with hyphens. */
export const schemaFiles = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => file.slice(0, -'.cypher'.length))
    .sort();

/** Applies the constraints and indexes that are missing. One question first: dozens of idempotent CREATEs cost a cold start over a second. */
export async function applySchema(graph: Graph): Promise<void> {
  const present = new Set(
    (await graph.read(statement('import/schema-names'), {}, AT_START_MS)).map(({ name }) => name),
  );
  for (const file of schemaFiles()) {
    if (!present.has(file.replaceAll('-', '_'))) await graph.schema(statement(`schema/${file}`));
  }
  await graph.schema(typesByStaff);
}
