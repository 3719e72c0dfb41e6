import type { Context } from '../api/context.ts';
import type { LinkType, Neighbours } from '../gen/schema.ts';
import { LAST } from '../model/date.ts';
import { statement } from '../neo4j/statement.ts';
import { dayAsked } from './day-asked.ts';
import { noSuch, startOf } from './explored.ts';
import { LINK_TYPES } from './links.ts';

const degrees = statement('explore/degrees');
const counted = statement('explore/neighbours');

export const DEFAULTS = {
  /**
   * Relationships of one type that are read to tell those known by a date. Where all are known the degree of the node
   * answers, at one hit a type; with an earlier date each must be read, so beyond this the count is an upper bound.
   */
  bound: 5_000,
};

type Counted = { type: LinkType; outward: boolean; count: number; read: number };
type Degrees = Record<string, number>;

const ordered = (found: Neighbours[]): Neighbours[] =>
  found
    .filter(({ count }) => count > 0)
    .sort((a, b) => LINK_TYPES.indexOf(a.type) - LINK_TYPES.indexOf(b.type) || (a.direction < b.direction ? 1 : -1));

const fromDegrees = (row: Degrees): Neighbours[] =>
  LINK_TYPES.flatMap((type) =>
    (['OUT', 'IN'] as const).map((direction) => ({
      type,
      direction,
      count: row[`${type} ${direction}`] ?? 0,
      exact: true,
    })),
  );

/** Of a type with more relationships than were read, the degree is all that can be said. */
function byDate(row: Degrees, rows: readonly Counted[], bound: number): Neighbours[] {
  const cut = new Set(
    LINK_TYPES.filter(
      (type) => rows.filter((one) => one.type === type).reduce((sum, { read }) => sum + read, 0) >= bound,
    ),
  );
  return fromDegrees(row).map(({ type, direction, count }) => {
    const known = rows.find((one) => one.type === type && one.outward === (direction === 'OUT'))?.count ?? 0;
    return { type, direction, count: cut.has(type) ? count : known, exact: !cut.has(type) };
  });
}

/** Counts of neighbours by type and direction, as of a date, none of them loaded. Errors: BAD_ID, NOT_FOUND, BAD_DATE. */
export async function neighboursOf(
  context: Context,
  id: string,
  asOf: string | null | undefined,
  bound: number = DEFAULTS.bound,
): Promise<Neighbours[]> {
  const start = startOf('id', id);
  const day = dayAsked(asOf);
  const [[row], newest] = await Promise.all([
    context.graph.read(degrees, start) as Promise<(Degrees & { aside: number })[]>,
    day === LAST ? day : context.catalogue().then(({ defaultDay }) => defaultDay),
  ]);
  if (!row) throw await noSuch(context, 'id', id);
  if (day >= newest && row.aside === 0) return ordered(fromDegrees(row));
  const rows = await context.graph.read(counted, { ...start, asOf: BigInt(day), bound: BigInt(bound) });
  return ordered(byDate(row, rows as Counted[], bound));
}
