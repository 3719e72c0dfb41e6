import { enterpriseStatements } from '../enterprise/enterprise-page.ts';
import { assessor } from '../gap/assess.ts';
import { gapStatements } from '../gap/gap.resolvers.ts';
import { factStatements } from '../gap/load-facts.ts';
import type { Graph } from '../neo4j/graph.ts';
import type { Statement } from '../neo4j/statement.ts';
import { catalogueStatements, catalogues } from './catalogue.ts';
import { loaderStatements } from './loaders.ts';

/** Real runs of the first screen's questions; EXPLAIN alone leaves the first chain map at 0.2 s. */
const RUNS = 3;

/** A cold database on a busy machine may take seconds for the first plans. */
const DEADLINE_MS = 60_000;

/** Every name that a statement uses as a parameter, as null: enough to plan it. */
const nulls = ({ text }: Statement): Record<string, null> =>
  Object.fromEntries([...text.matchAll(/\$([a-z]\w*)/gi)].map(([, name]) => [name, null]));

/** Plans every statement against the live schema (a mistake stops the start) and runs the first screen's. */
export async function warmUp(graph: Graph): Promise<void> {
  const statements = [
    ...catalogueStatements,
    ...loaderStatements,
    ...factStatements,
    ...enterpriseStatements,
    ...gapStatements,
  ];
  await Promise.all(
    statements.map((each) => graph.read({ name: each.name, text: `EXPLAIN ${each.text}` }, nulls(each), DEADLINE_MS)),
  );
  for (let run = 0; run < RUNS; run += 1) {
    const catalogue = await catalogues(graph)();
    const [city] = catalogue.cities;
    if (city) await assessor(graph)(catalogue, city, catalogue.defaultDay);
  }
}
