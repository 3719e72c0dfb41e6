import type { PackageData } from '../import/package-data.ts';
import { rules } from '../import/rules.ts';
import type { Run } from '../neo4j/graph.ts';
import { amongNeighbours } from './neighbours.ts';
import { amongPresent } from './present.ts';
import { type Refusal, refusalOf } from './refusal.ts';
import type { Rows } from './rows.ts';
import { rowsOfCells } from './rows-of-cells.ts';

/** Rows to be written, and everything wrong with them by the rules of the import, over what is in the graph. */
export async function checkedRows(
  run: Run,
  after: Rows,
  before: Rows,
): Promise<{ data: PackageData; refusals: Refusal[] }> {
  const { rows, problems } = rowsOfCells(after);
  const data = await amongPresent(run, rows);
  const seen = await amongNeighbours(run, data, { before });
  const all = [...problems, ...rules.flatMap(([rule]) => [...rule(seen)])];
  return { data, refusals: all.map(refusalOf) };
}
