import { enterpriseStatements } from '../enterprise/enterprise-page.ts';
import { assessor } from '../gap/assess.ts';
import { gapStatements } from '../gap/gap.resolvers.ts';
import { factStatements } from '../gap/load-facts.ts';
import { AT_START_MS, type Graph } from '../neo4j/graph.ts';
import { patiently } from '../neo4j/patiently.ts';
import type { Statement } from '../neo4j/statement.ts';
import { catalogueStatements, catalogues } from './catalogue.ts';
import { loaderStatements } from './loaders.ts';
import { nearbyStatements } from './nearby.ts';

/** Real runs of the first screen's questions once all is planned; EXPLAIN alone leaves the first chain map at 0.2 s. */
const RUNS = 3;

/** Statements planned at a time: more only queue for the same cores. */
const AT_ONCE = 3;

/** What the first screen asks comes first: somebody may be looking at it already. */
const firstScreen = [...catalogueStatements, ...factStatements];
const later = [...gapStatements, ...loaderStatements, ...enterpriseStatements, ...nearbyStatements];

/** Every name that a statement uses as a parameter, as null: enough to plan it. */
const nulls = ({ text }: Statement): Record<string, null> =>
  Object.fromEntries([...text.matchAll(/\$([a-z]\w*)/gi)].map(([, name]) => [name, null]));

/** Plans every statement against the live schema (a mistake in one ends the program) and runs the first screen's. */
export async function warmUp(graph: Graph, stopped: () => boolean): Promise<void> {
  const plan = async (statements: readonly Statement[]) => {
    const waiting = statements.values();
    const one = async () => {
      for (const each of waiting) {
        if (stopped()) return;
        const explained = { name: each.name, text: `EXPLAIN ${each.text}` };
        await patiently(() => graph.read(explained, nulls(each), AT_START_MS));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
  };
  const run = async () => {
    const catalogue = await catalogues(graph)();
    const [city] = catalogue.cities;
    if (city) await assessor(graph)(catalogue, city, catalogue.defaultDay);
  };
  await plan(firstScreen);
  if (!stopped()) await patiently(run);
  await plan(later);
  for (let count = 1; count < RUNS && !stopped(); count += 1) await patiently(run);
}
