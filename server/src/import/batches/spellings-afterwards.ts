import type { Graph } from '../../neo4j/graph.ts';
import { statement } from '../../neo4j/statement.ts';

const drop = statement('import/batches/drop-spellings');
const create = statement('schema/product-spellings');
const filled = statement('import/batches/await-indexes');

/** Products from which on it pays. */
export const DEFAULTS = { products: 10_000 };

/**
 * Brings many products into a table that holds none, and only then fills the index of their spellings: as they come it
 * takes nearly as long as all else of a product (320 ms for 2,500 with it, 180 without), afterwards 2 s for 105,000. Whoever is
 * killed meanwhile leaves none; it is made when the program or an import is started next.
 */
export async function spellingsAfterwards(graph: Graph, bring: () => Promise<void>): Promise<void> {
  await graph.schema(drop);
  try {
    await bring();
  } catch (error) {
    // What went wrong is told, and not that a database which is away makes no index.
    await graph.schema(create).catch(() => undefined);
    throw error;
  }
  await graph.schema(create);
  await graph.schema(filled);
}
