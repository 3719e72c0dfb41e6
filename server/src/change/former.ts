import { assertionOf, subjectsOfAssertion } from '../import/assertions.ts';
import type { PackageData } from '../import/package-data.ts';
import { rowParameters } from '../import/row-parameters.ts';
import type { TableName } from '../model/tables.ts';
import type { Run } from '../neo4j/graph.ts';
import { type Statement, statement } from '../neo4j/statement.ts';
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
const assertions = statement('import/node/assertions');
const fromSources = statement('import/link/assertion-from');
const aboutSubjects = statement('import/link/assertion-about');

type Made = { key: string; at: string; before: Rows; after: Rows };

/** What was stated for links that are taken away, under keys of its own: their rows may be stated anew one day. */
async function keepStated(run: Run, data: PackageData, table: (typeof takenAway)[number][0], change: string) {
  const all = data.rows(table);
  const rows = all.map((row) => {
    const stated = assertionOf(row, data);
    return { ...stated, key: `${stated.key}/${change}` };
  });
  const subjects = all.flatMap(subjectsOfAssertion);
  await run(assertions, { rows });
  await run(fromSources, { rows });
  await run(aboutSubjects, { rows: subjects.map((each) => ({ ...each, assertion: `${each.assertion}/${change}` })) });
}

/** Keeps, for the dates before the day of a change, what it is about to overwrite and to take away. */
export async function keepFormer(run: Run, { key: change, at, before, after }: Made): Promise<void> {
  const day = BigInt(staffDay(new Date(at)));
  const keep = async (table: TableName, each: Statement, rows: Rows): Promise<PackageData | undefined> => {
    const cells = rows[table] ?? [];
    if (cells.length === 0) return undefined;
    const data = await amongPresent(run, rowsOfCells({ [table]: cells }).rows);
    await run(each, { rows: data.rows(table).map((row) => rowParameters(row, data)), change, day });
    return data;
  };
  for (const [table, each] of overwritten) await keep(table, each, before);
  const gone = without(before, after);
  for (const [table, each] of takenAway) {
    const data = await keep(table, each, gone);
    if (data) await keepStated(run, data, table, change);
  }
}

/** As if the change had never been made; null: as if none had. */
export const forgetFormer = async (run: Run, change: string | null): Promise<void> => {
  await run(forget, { change });
};
