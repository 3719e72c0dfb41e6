import type { Context } from '../api/context.ts';
import { dayOf } from '../api/date.ts';
import { statement } from '../neo4j/statement.ts';
import { areaOf } from '../place/area-argument.ts';
import type { ConflictOf, ConflictRow } from './conflict.ts';
import { inForceAt } from './in-force.ts';

const all = statement('conflict/all');

/** Statements disagree from the day on which a second one is known. */
const stands = ({ statements }: ConflictRow): boolean => statements.length > 1;

async function conflictRows({ graph, catalogue }: Context, key: string | null, asOf: string | null | undefined) {
  const { defaultDay } = await catalogue();
  return (await graph.read(all, { key, asOf: BigInt(dayOf(asOf, defaultDay)) })) as ConflictRow[];
}

/** About what statements disagree, in an area or anywhere, by a date. Errors: BAD_ID, BAD_DATE, NOT_FOUND. */
export async function conflictsIn(
  context: Context,
  area: string | null | undefined,
  asOf: string | null | undefined,
): Promise<ConflictOf[]> {
  const { tree } = await context.catalogue();
  const inside = area == null ? null : tree.inside(areaOf('area', area, tree).id);
  const rows = (await conflictRows(context, null, asOf)).filter(stands);
  return rows
    .filter(({ about }) => inside === null || (about.place !== null && inside.has(about.place)))
    .map(inForceAt);
}

/** One conflict by all that is known; null when there is none of this key. */
export async function conflictByKey(context: Context, key: string): Promise<ConflictOf | null> {
  const [row] = await conflictRows(context, key, null);
  return row ? inForceAt(row) : null;
}
