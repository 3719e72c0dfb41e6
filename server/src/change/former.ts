import { rowParameters } from '../import/row-parameters.ts';
import type { Run } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import { amongPresent } from './present.ts';
import { without } from './remove-rows.ts';
import type { Rows } from './rows.ts';
import { rowsOfCells } from './rows-of-cells.ts';
import { staffDay } from './staff-source.ts';

/**
 * What staff change of facts that have a date. Of a row that is overwritten its cells are kept beside it; a link that is
 * taken away becomes one that was. The templates of chains are our own model: they have no date.
 */
const overwritten = [
  ['projects', statement('change/former/projects')],
  ['conflicts', statement('change/former/conflicts')],
] as const;
const takenAway = [
  ['fills', statement('change/former/fills')],
  ['backers', statement('change/former/backers')],
] as const;
const forget = statement('change/former/forget');

type Made = { key: string; at: string; before: Rows; after: Rows };

/** Keeps, for the dates before the day of a change, what it is about to overwrite and to take away. */
export async function keepFormer(run: Run, { key: change, at, before, after }: Made): Promise<void> {
  const gone = without(before, after);
  const day = BigInt(staffDay(new Date(at)));
  for (const [steps, kept] of [[overwritten, before] as const, [takenAway, gone] as const])
    for (const [table, each] of steps) {
      const cells = kept[table] ?? [];
      if (cells.length === 0) continue;
      const data = await amongPresent(run, rowsOfCells({ [table]: cells }).rows);
      await run(each, { rows: data.rows(table).map((row) => rowParameters(row, data)), change, day });
    }
}

/** As if the change had never been made; null: as if none had. */
export const forgetFormer = async (run: Run, change: string | null): Promise<void> => {
  await run(forget, { change });
};
