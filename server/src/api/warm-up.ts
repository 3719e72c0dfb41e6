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

/** Real runs of the first screen's questions; EXPLAIN alone leaves the first chain map at 0.2 s. */
const RUNS = 3;

/** Statements planned at a time: more only queue for the same cores. */
const AT_ONCE = 3;

/** Every name that a statement uses as a parameter, as null: enough to plan it. */
const nulls = ({ text }: Statement): Record<string, null> =>
  Object.fromEntries([...text.matchAll(/\$([a-z]\w*)/gi)].map(([, name]) => [name, null]));

/** Plans every statement against the live schema (a mistake in one ends the program) and runs the first screen's. */
export async function warmUp(graph: Graph, stopped: () => boolean): Promise<void> {
  const statements = [
    ...catalogueStatements,
    ...factStatements,
    ...loaderStatements,
    ...enterpriseStatements,
    ...gapStatements,
    ...nearbyStatements,
  ];
  const plan = (each: Statement) =>
    patiently(() => graph.read({ name: each.name, text: `EXPLAIN ${each.text}` }, nulls(each), AT_START_MS));
  const waiting = statements.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const each of waiting) if (!stopped()) await plan(each);
    }),
  );
  for (let run = 0; run < RUNS && !stopped(); run += 1) {
    await patiently(async () => {
      const catalogue = await catalogues(graph)();
      const [city] = catalogue.cities;
      if (city) await assessor(graph)(catalogue, city, catalogue.defaultDay);
    });
  }
}
