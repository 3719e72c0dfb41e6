import type { Gathered } from '../neo4j/gathered.ts';
import type { Graph } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import { type DataSetRow, dataSetStatement, isDataSetKey, tableOf } from './data-set-statement.ts';
import type { EvidenceRow } from './evidence.ts';

const assertions = statement('evidence/by-key');
const dataSetRows = statement('evidence/data-set-rows');

async function rowsOfDataSets(graph: Graph, keys: readonly string[]): Promise<EvidenceRow[]> {
  const products = keys.filter((key) => tableOf(key) === 'products').map((key) => key.slice('products/'.length));
  const rows = (await graph.read(dataSetRows, { products, keys })) as DataSetRow[];
  return rows.map((row) => {
    const { zh, en } = dataSetStatement(row);
    const { key, standing, locator, source } = row;
    return { key, statementZh: zh, statementEn: en, standing, confidence: null, locator, source };
  });
}

/** What assertions say, and rows of whole data sets, in the order of the keys; null where there is none. */
export async function evidenceRows(
  graph: Graph,
  read: Gathered,
  keys: readonly string[],
): Promise<(EvidenceRow | null)[]> {
  const own = keys.filter((key) => !isDataSetKey(key));
  const ofDataSets = keys.filter(isDataSetKey);
  const [asserted, found] = await Promise.all([
    own.length > 0 ? read(assertions, own, (row) => String(row.key)) : [],
    ofDataSets.length > 0 ? rowsOfDataSets(graph, ofDataSets) : [],
  ]);
  const byKey = new Map([...(asserted.flat() as EvidenceRow[]), ...found].map((row) => [row.key, row]));
  return keys.map((key) => byKey.get(key) ?? null);
}
