import { rowsOfCells } from '../change/rows-of-cells.ts';
import { standingRows } from '../change/standing-rows.ts';
import { rowTables } from '../model/tables.ts';
import type { Run } from '../neo4j/graph.ts';
import { nameOf, type PackageData, type Row } from './package-data.ts';
import { missingReferences } from './references-of.ts';

/** A package whose rows can also refer to what the database holds already (1 round trip for each table referred to). */
export async function amongStanding(run: Run, data: PackageData): Promise<PackageData> {
  const known = new Map<string, Row>();
  for (const [table, keys] of missingReferences(data, rowTables)) {
    const { rows } = rowsOfCells({ [table]: await standingRows(run, table, [...keys]) });
    for (const row of rows) known.set(nameOf(row), row);
  }
  if (known.size === 0) return data;
  return { ...data, find: (table, identity) => data.find(table, identity) ?? known.get(`${table}/${identity}`) };
}
