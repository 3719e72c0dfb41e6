import type { Context } from '../api/context.ts';
import type { Cells } from '../change/rows.ts';
import { standingRows } from '../change/standing-rows.ts';
import { groupBy } from '../model/group-by.ts';
import { statement } from '../neo4j/statement.ts';
import type { Stated } from './correction-words.ts';

const conflictsOf = statement('project/conflicts-of');
const statedOfProject = statement('project/stated');

/** The disagreements about a project, by property. */
export async function conflictsBy({ graph }: Context, key: string): Promise<Map<string, Cells[]>> {
  const rows = await graph.read(conflictsOf, { key });
  const cells = await standingRows(
    graph.read,
    'conflicts',
    rows.map((row) => String(row.key)),
  );
  return groupBy(cells, ({ property }) => property ?? '');
}

/** Whether staff stated a value of a column: in the row, if it is theirs, or when they corrected it. */
export async function ownBy({ graph, catalogue }: Context, row: Cells) {
  const { sources } = await catalogue();
  const isStaff = (source: unknown) => sources.get(String(source))?.kind === 'STAFF';
  const said = (await graph.read(statedOfProject, { key: row.key })).filter(({ source }) => isStaff(source));
  return (column: string, { value, unit }: Stated): boolean =>
    isStaff(row.source) ||
    said.some((each) => each.property === column && each.value === value && (each.unit ?? '') === unit);
}
