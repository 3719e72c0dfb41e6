import type { Context } from '../api/context.ts';
import { dayOf } from '../api/date.ts';
import { pageSize } from '../api/page.ts';
import type { QuerySearchArgs, QuerySearchCountsArgs } from '../gen/schema.ts';
import { areaOf } from '../place/area-argument.ts';
import type { Found } from './find.ts';
import type { Find } from './finds.ts';
import type { Names } from './names.ts';
import { queryIn } from './typed-text.ts';

/** What was found, with what tells where and why when that is asked. */
export type HitOf = { names: Names; query: string; find: Find };

type Sought = Pick<QuerySearchArgs, 'text' | 'asOf' | 'area'>;

const ANY_DATE = 99_991_231;
const USUAL = 20;

const namesOfRequest = new WeakMap<Context, { version: number; names: Promise<Names> }>();

/** The index that a request searches: one for all its fields, so that it says of what it found how new it is. */
async function namesFor(context: Context): Promise<Names> {
  const version = await context.version();
  const found = namesOfRequest.get(context);
  if (found?.version === version) return found.names;
  const names = context.searcher.names(version);
  namesOfRequest.set(context, { version, names });
  return names;
}

/** Errors: TEXT_TOO_LONG, BAD_DATE, BAD_ID, NOT_FOUND. */
async function seek(context: Context, { text, asOf, area }: Sought) {
  const query = queryIn(text);
  const day = dayOf(asOf, ANY_DATE);
  // After a change both are read anew, and nobody waits for one after the other.
  const [{ tree }, names] = await Promise.all([context.catalogue(), namesFor(context)]);
  const inside = area == null ? undefined : tree.inside(areaOf('area', area, tree).id);
  const isAway = (place: string | null) => inside !== undefined && place !== null && !inside.has(place);
  const wider = (id: string) => tree.wider(id);
  return { names, query, found: context.searcher.find(names, { query, asOf: day, isAway, wider, area: area ?? '' }) };
}

/** The best of each kind put together, best first. */
function best({ kinds, before }: Found, first: number, perKind: number, wanted: QuerySearchArgs['kinds']): Find[] {
  return kinds
    .filter(({ kind }) => wanted == null || wanted.includes(kind))
    .flatMap((ofKind) => ofKind.best.slice(0, perKind))
    .sort((one, other) => (before(one, other) ? -1 : 1))
    .slice(0, first);
}

/** Errors: as `seek`, and BAD_PAGE_SIZE. */
export async function hitsOf(
  context: Context,
  { first, perKind, kinds, ...sought }: QuerySearchArgs,
): Promise<HitOf[]> {
  const size = pageSize(first, USUAL);
  const each = perKind == null ? size : pageSize(perKind, size, 'perKind');
  const { names, query, found } = await seek(context, sought);
  return best(found, size, each, kinds).map((find) => ({ names, query, find }));
}

export async function countsOf(context: Context, sought: QuerySearchCountsArgs) {
  const { found } = await seek(context, sought);
  return found.kinds.map(({ kind, total, loose }) => ({ kind, total, loose }));
}

/** Which version of the data is searched, and whether the index is being renewed to a newer one. */
export async function indexOf(context: Context) {
  const version = await context.version();
  const searched = context.searcher.versionOf(await namesFor(context));
  return { version: searched, dataVersion: version, renewing: searched < version };
}
