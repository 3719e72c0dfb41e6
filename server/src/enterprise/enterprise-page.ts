import type { Context } from '../api/context.ts';
import { loadAll } from '../api/loaders.ts';
import { entryOf } from '../api/node-id.ts';
import { connection, cursorOf, pageSize, positionIn } from '../api/page.ts';
import type { QueryEnterprisesArgs } from '../gen/schema.ts';
import { narrower } from '../industry/industry.ts';
import { statement } from '../neo4j/statement.ts';
import type { AreaTree } from '../place/area.ts';
import { areaOf } from '../place/area-argument.ts';
import type { EnterpriseRow } from './enterprise.ts';

/** All enterprises in order, until the page is full; or those of the segments or places asked for, then put in order. */
const inOrder = { page: statement('enterprise/page'), count: statement('enterprise/count') };
const within = { page: statement('enterprise/page-within'), count: statement('enterprise/count-within') };

/** Places with more of all enterprises than this fill a page sooner when all are read in order. */
const FEW = 0.2;

function holdFew(places: readonly string[], { areas }: AreaTree): boolean {
  const located = (ids: Iterable<string>) => [...ids].reduce((sum, id) => sum + (areas.get(id)?.located ?? 0), 0);
  return located(places) <= FEW * located(areas.keys());
}

export type EnterprisePage = Omit<ReturnType<typeof connection<EnterpriseRow>>, 'totalCount'> & {
  /** Asked for only when it is wanted: a page reads a page, the count every enterprise that there is. */
  totalCount(): Promise<number>;
};

/** Where these filters look: null is anywhere, and an unfiltered page needs no catalogue to say so. */
async function whereOf({ catalogue }: Context, filter: QueryEnterprisesArgs) {
  const { area: inArea, chain: ofChain, segment: ofSegment, industry: ofIndustry, local } = filter;
  if ((inArea ?? ofChain ?? ofSegment ?? ofIndustry ?? local) == null)
    return { places: null, segments: null, industries: null, notAround: null, few: false };
  const { tree, templates, industries, cities } = await catalogue();
  const area = filter.area != null ? areaOf('area', filter.area, tree) : null;
  const chain = filter.chain != null ? entryOf('chain', filter.chain, 'Chain', templates.chains) : null;
  const segment = filter.segment != null ? entryOf('segment', filter.segment, 'Segment', templates.segments) : null;
  const industry = filter.industry != null ? entryOf('industry', filter.industry, 'Industry', industries) : null;
  const members = chain?.members.map((member) => member.segment);
  const segments = segment ? [segment.key].filter((key) => members?.includes(key) ?? true) : (members ?? null);
  const homes = area ? [tree.home(area.id)] : cities;
  const inside = homes.flatMap((home) => [...tree.inside(home)]);
  // An area lies in its home: who is in it is local.
  const among = area ? [...tree.inside(area.id)] : filter.local === true ? inside : null;
  const places = filter.local === false ? null : among;
  return {
    places,
    segments,
    industries: industry ? narrower(industry.key, industries.values()) : null,
    // Somewhere in the province may be here: such a firm is neither local nor from elsewhere.
    notAround: filter.local === false ? [...inside, ...homes.flatMap((home) => tree.wider(home))] : null,
    few: segments !== null || (places !== null && holdFew(places, tree)),
  };
}

/** One page of the enterprises that match all filters, by key. */
export async function enterprisePage(context: Context, filter: QueryEnterprisesArgs): Promise<EnterprisePage> {
  const size = pageSize(filter.first, 50);
  const { few, ...where } = await whereOf(context, filter);
  const parameters = { ...where, role: filter.role ?? null, name: filter.name?.trim().toLowerCase() || null };
  const list = JSON.stringify([
    'enterprises',
    filter.area,
    filter.chain,
    filter.segment,
    filter.industry,
    filter.role,
    filter.local,
    parameters.name,
  ]);
  const after = filter.after != null ? positionIn(list, filter.after, ['string'])[0] : null;
  const [rows] = await Promise.all([
    context.graph.read((few ? within : inOrder).page, { ...parameters, after, limit: BigInt(size + 1) }),
    // What is kept of the rows is of a version: known by the time that the keys are.
    context.version(),
  ]);
  const keys = rows.slice(0, size).map((row) => String(row.key));
  const nodes = await loadAll(context.loaders.enterprise, keys);
  const edges = nodes.map((node) => ({ cursor: cursorOf(list, [node.key]), node }));
  return {
    ...connection(edges, 0, rows.length > size, after !== null),
    async totalCount() {
      const { count } = (where.segments ?? where.places) ? within : inOrder;
      const [total] = await context.graph.read(count, parameters);
      return Number(total?.total ?? 0);
    },
  };
}
