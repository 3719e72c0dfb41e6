import type { Context } from '../api/context.ts';
import { entryOf, splitId } from '../api/node-id.ts';
import { NotFound } from '../errors.ts';
import type { QueryShortlistsArgs } from '../gen/schema.ts';
import { statement } from '../neo4j/statement.ts';
import { areaOf } from '../place/area-argument.ts';
import type { ShortlistRow } from './shortlist.ts';

const all = statement('shortlist/all');

/** Lists made for an area or one inside it, those changed last first. Errors: NOT_FOUND, BAD_ID. */
export async function shortlists(context: Context, filter: Partial<QueryShortlistsArgs>): Promise<ShortlistRow[]> {
  const { templates: structure, tree } = await context.catalogue();
  return (await context.graph.read(all, {
    places: filter.area ? [...tree.inside(areaOf('area', filter.area, tree).id)] : null,
    chain: filter.chain ? entryOf('chain', filter.chain, 'Chain', structure.chains).key : null,
    segment: filter.segment ? entryOf('segment', filter.segment, 'Segment', structure.segments).key : null,
  })) as ShortlistRow[];
}

/** Errors: NOT_FOUND, BAD_ID. */
export async function shortlistById({ loaders }: Context, id: string): Promise<ShortlistRow> {
  const { label, key } = splitId('id', id, 'Shortlist:1b4e28ba-2fa1-11d2-883f-0016d3cca427');
  const row = label === 'Shortlist' ? await loaders.shortlist.load(key) : null;
  if (!row) throw new NotFound('id', id);
  return row;
}
