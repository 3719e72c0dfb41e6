import { type TableName, tableNames } from '../model/tables.ts';
import { AT_START_MS, type Graph } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import { InvalidPackage } from './invalid-package.ts';
import { load } from './load.ts';
import { readPackage } from './read-package.ts';
import { validate } from './validate.ts';

export type ImportSummary = {
  name: string;
  hash: string;
  /** False when the last import of this package had the same content: nothing was written. */
  changed: boolean;
  /** Rows of each table of the package. */
  counts: Readonly<Partial<Record<TableName, number>>>;
  milliseconds: number;
};

/** Reads, validates and loads a package folder. Throws InvalidPackage, with the whole report, before anything is written. */
export async function importPackage(
  graph: Graph,
  folder: string,
  report: (line: string) => void,
): Promise<ImportSummary> {
  const started = performance.now();
  const reading = await readPackage(folder);
  const problems = validate(reading);
  if (problems.total > 0) throw new InvalidPackage(folder, problems);
  const { name, hash, data } = reading;
  const counts = Object.fromEntries(
    tableNames.flatMap((table) => (data.rows(table).length > 0 ? [[table, data.rows(table).length]] : [])),
  );
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const [last] = await graph.read(statement('import/last-run'), { name }, AT_START_MS);
  const changed = last?.hash !== hash;
  if (changed) {
    report(`数据包 ${name}：${rows} 行，校验通过，正在写入…… Package ${name}: ${rows} rows, valid; writing ...`);
    await load(graph, reading, report);
  } else {
    report(`数据包 ${name} 没有变化。 Package ${name} has not changed.`);
  }
  return { name, hash, changed, counts, milliseconds: performance.now() - started };
}

/** True for a database without a single node. */
export async function isEmpty(graph: Graph): Promise<boolean> {
  const [row] = await graph.read(statement('import/is-empty'), {}, AT_START_MS);
  return row?.empty === true;
}
