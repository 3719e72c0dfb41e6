import type { Context } from '../api/context.ts';
import { dayOf } from '../api/date.ts';
import type { Day } from '../model/date.ts';
import { statement } from '../neo4j/statement.ts';
import { areaOf } from '../place/area-argument.ts';
import type { ConflictOf, ConflictRow } from './conflict.ts';
import { decisionAt, inForceAt } from './in-force.ts';

const all = statement('conflict/all');

/** Statements disagree from the day on which a second one is known. */
const stands = ({ statements }: ConflictRow): boolean => statements.length > 1;

async function conflictsAt(
  { graph, catalogue }: Context,
  key: string | null,
  asOf: string | null | undefined,
): Promise<ConflictOf[]> {
  const day = dayOf(asOf, (await catalogue()).defaultDay);
  const rows = (await graph.read(all, { key, asOf: BigInt(day) })) as ConflictRow[];
  return rows.map((row) => standingAt(row, day));
}

const standingAt = (row: ConflictRow, asOf: Day): ConflictOf => ({
  ...row,
  ...inForceAt(row.choices, row.all, asOf),
  decision: decisionAt(row.choices, row.makers, asOf),
});

/** About what statements disagree, in an area or anywhere, by a date. Errors: BAD_ID, BAD_DATE, NOT_FOUND. */
export async function conflictsIn(
  context: Context,
  area: string | null | undefined,
  asOf: string | null | undefined,
): Promise<ConflictOf[]> {
  const { tree } = await context.catalogue();
  const inside = area == null ? null : tree.inside(areaOf('area', area, tree).id);
  return (await conflictsAt(context, null, asOf))
    .filter(stands)
    .filter(({ about }) => inside === null || (about.place !== null && inside.has(about.place)));
}

/** One conflict by all that is known; null when there is none of this key. */
export const conflictByKey = async (context: Context, key: string): Promise<ConflictOf | null> =>
  (await conflictsAt(context, key, null))[0] ?? null;
