import type { Context } from '../api/context.ts';
import { loadAll } from '../api/loaders.ts';
import { entryOf } from '../api/node-id.ts';
import { connection, cursorOf, pageSize, positionIn } from '../api/page.ts';
import type { QueryEnterprisesArgs } from '../gen/schema.ts';
import { narrower } from '../industry/industry.ts';
import { statement } from '../neo4j/statement.ts';
import { areaOf } from '../place/area-argument.ts';
import type { EnterpriseRow } from './enterprise.ts';

const page = statement('enterprise/page');
const count = statement('enterprise/count');

export type EnterprisePage = Omit<ReturnType<typeof connection<EnterpriseRow>>, 'totalCount'> & {
  /** Asked for only when it is wanted: a page reads a page, the count every enterprise that there is. */
  totalCount(): Promise<number>;
};

/** One page of the enterprises that match all filters, by key. */
export async function enterprisePage(context: Context, filter: QueryEnterprisesArgs): Promise<EnterprisePage> {
  const { tree, structure, industries, cities } = await context.catalogue();
  const size = pageSize(filter.first, 50);
  const area = filter.area != null ? areaOf('area', filter.area, tree) : null;
  const chain = filter.chain != null ? entryOf('chain', filter.chain, 'Chain', structure.chains) : null;
  const segment = filter.segment != null ? entryOf('segment', filter.segment, 'Segment', structure.segments) : null;
  const industry = filter.industry != null ? entryOf('industry', filter.industry, 'Industry', industries) : null;
  const ofChain = chain?.members.map((member) => member.segment);
  const segments = segment ? [segment.key].filter((key) => ofChain?.includes(key) ?? true) : (ofChain ?? null);
  const homes = area ? [tree.home(area.id)] : cities;
  const inside = homes.flatMap((home) => [...tree.inside(home)]);
  const parameters = {
    places: area && filter.local !== false ? [...tree.inside(area.id)] : null,
    segments,
    industries: industry ? narrower(industry.key, industries.values()) : null,
    role: filter.role ?? null,
    home: filter.local === true ? inside : null,
    name: filter.name?.trim().toLowerCase() || null,
    // Somewhere in the province may be here: such a firm is neither local nor from elsewhere.
    notAround: filter.local === false ? [...inside, ...homes.flatMap((home) => tree.wider(home))] : null,
  };
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
  const rows = await context.graph.read(page, { ...parameters, after, limit: BigInt(size + 1) });
  const keys = rows.slice(0, size).map((row) => String(row.key));
  const nodes = await loadAll(context.loaders.enterprise, keys);
  const edges = nodes.map((node) => ({ cursor: cursorOf(list, [node.key]), node }));
  return {
    ...connection(edges, 0, rows.length > size, after !== null),
    async totalCount() {
      const [total] = await context.graph.read(count, parameters);
      return Number(total?.total ?? 0);
    },
  };
}
