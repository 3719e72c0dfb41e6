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

/** What assertions say, and rows of whole data sets; those that are not there are left out. */
export async function evidenceRows(graph: Graph, keys: readonly string[]): Promise<EvidenceRow[]> {
  const ofDataSets = keys.filter(isDataSetKey);
  const own = keys.filter((key) => !isDataSetKey(key));
  const [asserted, found] = await Promise.all([
    own.length > 0 ? (graph.read(assertions, { keys: own }) as Promise<EvidenceRow[]>) : [],
    ofDataSets.length > 0 ? rowsOfDataSets(graph, ofDataSets) : [],
  ]);
  return [...asserted, ...found];
}
