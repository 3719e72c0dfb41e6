import type { Graph } from '../../server/src/neo4j/graph.ts';
import { wholeGraph } from '../import/whole-graph.ts';

type Line = { labels?: string[]; of?: string[]; properties: Record<string, unknown> };

/** The id by which a shortlist tells a change that is sent twice: what was brought had none yet. */
const withoutLastChange = ({ properties: { lastChange: _, ...properties }, ...line }: Line): Line => ({
  ...line,
  properties,
});

const isOfRuns = ({ labels = [], of = [] }: Line): boolean =>
  ['DataVersion', 'ImportRun', 'RunPart'].includes(String(labels[0] ?? of[0]));

/** Tables and cells without the empty ones: a change may leave them out or say that they are empty. */
const rowsOf = (json: unknown): unknown =>
  Object.entries(JSON.parse(String(json)) as Record<string, Record<string, string>[]>)
    .filter(([, rows]) => rows.length > 0)
    .map(([table, rows]) => [
      table,
      rows.map((cells) =>
        Object.entries(cells)
          .filter(([, cell]) => cell !== '')
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    ])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));

/** All of a graph beside the record of imports; of changes the order, not the versions of the data that they made. */
export async function graphWithLog(graph: Graph): Promise<string[]> {
  const lines = (await wholeGraph(graph)).map((line) => JSON.parse(line) as Line).filter((line) => !isOfRuns(line));
  const isChange = ({ labels }: Line): boolean => labels?.[0] === 'Change';
  const sequences = lines.filter(isChange).map(({ properties }) => Number(properties.sequence));
  const places = new Map(sequences.sort((a, b) => a - b).map((sequence, at) => [sequence, at]));
  return lines
    .map((line) => {
      if (!isChange(line)) return JSON.stringify(withoutLastChange(line));
      const { before, after, sequence, ...rest } = line.properties;
      return JSON.stringify({
        ...rest,
        place: places.get(Number(sequence)),
        before: rowsOf(before),
        after: rowsOf(after),
      });
    })
    .sort();
}
