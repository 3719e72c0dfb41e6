import type { Catalogue } from '../api/catalogue.ts';
import type { Context } from '../api/context.ts';
import { nearbyIds } from '../api/nearby.ts';
import { entryOf, splitId } from '../api/node-id.ts';
import { NotFound } from '../errors.ts';
import type { QueryProjectsArgs } from '../gen/schema.ts';
import type { Day } from '../model/date.ts';
import { bandOf } from './funnel.ts';
import { listsOfProjects } from './listings.ts';
import type { Entry } from './register.ts';
import { columnOf } from './stores.ts';

type Wanted = (entry: Entry) => boolean;

/** The key of an enterprise that an argument names. Errors: BAD_ID, NOT_FOUND. */
async function enterpriseKey(context: Context, argument: string, id: string): Promise<string> {
  const { label, key } = splitId(argument, id, 'Enterprise:gaoke-group');
  const found = label === 'Enterprise' ? await context.loaders.enterprise.load(key) : null;
  if (!found) throw new NotFound(argument, id, await nearbyIds(context.graph, 'Enterprise', key));
  return key;
}

/** The key of a list that an argument names. Errors: BAD_ID, NOT_FOUND with the lists nearby. */
async function listKey(context: Context, argument: string, id: string, asOf: Day): Promise<string> {
  const lists = await listsOfProjects(context, asOf);
  return entryOf(argument, id, 'List', new Map(lists.map((list) => [list.key, list]))).key;
}

function segmentsOf({ templates }: Catalogue, { chains, segment }: QueryProjectsArgs): ReadonlySet<string>[] {
  const ofChains = chains?.flatMap((id) =>
    entryOf('chains', id, 'Chain', templates.chains).members.map((member) => member.segment),
  );
  const own = segment == null ? undefined : entryOf('segment', segment, 'Segment', templates.segments).key;
  return [ofChains && new Set(ofChains), own !== undefined && new Set([own])].filter((set) => set instanceof Set);
}

/** What an entry must be to match all filters. Errors: NOT_FOUND, BAD_ID. */
export async function filterOf(
  context: Context,
  catalogue: Catalogue,
  filter: QueryProjectsArgs,
  asOf: Day,
): Promise<Wanted> {
  const segments = segmentsOf(catalogue, filter);
  const backer = filter.backer == null ? undefined : await enterpriseKey(context, 'backer', filter.backer);
  const list = filter.list == null ? undefined : await listKey(context, 'list', filter.list, asOf);
  const words = filter.text?.trim().toLowerCase() ?? '';
  const columns = filter.stores && new Set(filter.stores);
  const schemes = filter.scheme ? [filter.scheme] : (['CITY', 'ZONE'] as const);
  const bands = filter.bands && new Set(filter.bands);
  const late = filter.late && new Set(filter.late);
  const rules: Wanted[] = [
    ({ position }) => !filter.placed || position === 'INSIDE',
    ({ standing }) => !columns || schemes.some((scheme) => columns.has(columnOf(scheme, standing))),
    ({ standing }) => !bands || bands.has(bandOf(standing)),
    ({ standing }) => !late || (standing.late !== null && late.has(standing.late)),
    ({ fact }) => segments.every((wanted) => fact.fills.some(({ segment }) => wanted.has(segment))),
    ({ fact }) => backer === undefined || fact.backers.includes(backer),
    ({ fact }) => list === undefined || fact.lists.includes(list),
    ({ fact }) => words === '' || [fact.name, fact.nameEn].some((name) => name?.toLowerCase().includes(words)),
  ];
  return (entry) => rules.every((rule) => rule(entry));
}

/** The filters as a text: a cursor of one list is refused by another. */
export const printedFilter = ({ first: _, after: __, asOf: ___, ...filter }: QueryProjectsArgs, asOf: Day): string =>
  JSON.stringify(['projects', asOf, Object.entries(filter).sort(([a], [b]) => (a < b ? -1 : 1))]);
