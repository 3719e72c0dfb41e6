import { resampleIndexes } from '../../server/src/import/resample-indexes.ts';
import type { Graph } from '../../server/src/neo4j/graph.ts';
import type { Statement } from '../../server/src/neo4j/statement.ts';

const write: Statement = {
  name: 'bench/many-candidates',
  text: `UNWIND range(1, $count) AS n
MATCH (city:Area {id: 'Region:990200'}), (s:Segment {key: 'b'})
MERGE (e:Enterprise {key: 'many-' + n})
SET e.name = '候选' + n, e.kind = 'FIRM', e.known = 20241231, e.source = 'T-2024-12',
    e.code = CASE WHEN n % 3 = 0 THEN toString(600000 + n) END
MERGE (e)-[:LOCATED_IN]->(city)
MERGE (e)-[a:ACTIVE_IN {key: 'many-' + n + '-b'}]->(s)
SET a.status = 'OPERATING', a.function = 'PRODUCTION', a.known = 20241231, a.source = 'T-2024-12',
    a.share = CASE WHEN n % 2 = 0 THEN toFloat(n % 101) END
WITH e, n WHERE n % 4 = 0
MERGE (i:Indicator {key: 'turnover'})
MERGE (o:Observation {key: 'many-' + n + '-turnover'})
SET o.value = toFloat(n * 37 % 2000000), o.unit = '万元', o.period = '2023', o.bound = 'EXACT', o.known = 20241231, o.source = 'T-2024-12'
MERGE (o)-[:OF]->(e) MERGE (o)-[:MEASURES]->(i)
WITH e, n WHERE n % 8 = 0
MATCH (other:Enterprise {key: 'many-' + (n - 4)})
MERGE (e)-[s:SUPPLIES {key: 'many-' + n + '-supplies'}]->(other)
SET s.known = 20241231, s.source = 'T-2024-12'`,
};
const raise: Statement = {
  name: 'bench/raise-version',
  text: `MERGE (v:DataVersion {key: 'data'}) SET v.version = coalesce(v.version, 0) + 1`,
};

/** Adds invented makers of segment b of the tiny chain: half with shares, a quarter with turnover, an eighth supplying. */
export async function manyCandidates(graph: Graph, count: number): Promise<void> {
  await graph.write(async (run) => {
    await run(write, { count: BigInt(count) });
    await run(raise);
  });
  await resampleIndexes(graph, count);
}
