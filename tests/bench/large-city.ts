import { resampleIndexes } from '../../server/src/import/resample-indexes.ts';
import { groupBy } from '../../server/src/model/group-by.ts';
import type { Graph } from '../../server/src/neo4j/graph.ts';
import type { Statement } from '../../server/src/neo4j/statement.ts';

const read: Record<'segments' | 'inputs' | 'zones', Statement> = {
  segments: { name: 'bench/segments', text: 'MATCH (s:Segment) RETURN s.key AS key ORDER BY key' },
  inputs: {
    name: 'bench/inputs',
    text: 'MATCH (s:Segment)-[i:INPUT_OF]->(b:Segment) WHERE NOT i.returning RETURN s.key AS input, b.key AS buyer ORDER BY input, buyer',
  },
  zones: { name: 'bench/zones', text: 'MATCH (z:Zone)-[:PART_OF*]->(:Area {id: $city}) RETURN z.id AS id ORDER BY id' },
};
const write: Record<'makers' | 'supplies' | 'version', Statement> = {
  makers: {
    name: 'bench/makers',
    text: `UNWIND $rows AS row
MATCH (z:Area {id: row.zone}), (s:Segment {key: row.segment})
MERGE (e:Enterprise {key: row.key})
SET e.name = '生产者' + row.key, e.kind = 'FIRM', e.known = 20240101
MERGE (e)-[:LOCATED_IN]->(z)
MERGE (e)-[a:ACTIVE_IN {key: row.key}]->(s)
SET a.status = 'OPERATING', a.function = 'PRODUCTION', a.known = 20240101, a.capacity = row.capacity, a.unit = 't'`,
  },
  supplies: {
    name: 'bench/supplies',
    text: `UNWIND $rows AS row
MATCH (supplier:Enterprise {key: row.supplier}), (buyer:Enterprise {key: row.buyer})
MERGE (supplier)-[l:SUPPLIES {key: row.supplier + '/' + row.buyer}]->(buyer)
SET l.segment = row.segment, l.known = 20240101`,
  },
  version: {
    name: 'bench/raise-version',
    text: `MERGE (v:DataVersion {key: 'data'}) SET v.version = coalesce(v.version, 0) + 1`,
  },
};

export const makerKey = (number: number): string => `maker-${number}`;

/** Adds `count` invented makers to a city, spread over all segments and zones, with two recorded suppliers for every third input. */
export async function largeCity(graph: Graph, city: string, count: number): Promise<{ supplies: number }> {
  const segments = (await graph.read(read.segments)).map((row) => String(row.key));
  const zones = (await graph.read(read.zones, { city })).map((row) => String(row.id));
  const inputs = (await graph.read(read.inputs)) as { input: string; buyer: string }[];
  const makers = Array.from({ length: count }, (_, n) => ({
    key: makerKey(n),
    segment: segments[n % segments.length] ?? '',
    zone: zones[(n * 7) % zones.length] ?? '',
    capacity: 10 + ((n * 37) % 990),
  }));
  const of = groupBy(makers, ({ segment }) => segment);
  const supplies = inputs.flatMap(({ input, buyer }) =>
    (of.get(buyer) ?? []).flatMap(({ key }, at) => {
      const from = of.get(input) ?? [];
      const chosen = at % 3 === 0 ? [from[at % from.length], from[(at * 5 + 1) % from.length]] : [];
      return chosen.flatMap((supplier) => (supplier ? [{ supplier: supplier.key, buyer: key, segment: input }] : []));
    }),
  );
  await graph.write(async (run) => {
    await run(write.makers, { rows: makers });
    await run(write.supplies, { rows: supplies });
    await run(write.version);
  });
  await resampleIndexes(graph, makers.length + supplies.length);
  return { supplies: supplies.length };
}
