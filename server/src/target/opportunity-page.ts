import { createHash } from 'node:crypto';
import type { Context } from '../api/context.ts';
import { entryOf, nodeId } from '../api/node-id.ts';
import { connection, cursorOf, pageSize, positionIn } from '../api/page.ts';
import { seenFrom } from '../chain/made-chains.ts';
import type { Chain } from '../chain/structure.ts';
import type { EnterpriseRow } from '../enterprise/enterprise.ts';
import { enterpriseOf } from '../enterprise/enterprise-argument.ts';
import { ReadableError } from '../errors.ts';
import type { Assessment } from '../gap/assess.ts';
import { assessmentOf, gapId } from '../gap/gap.ts';
import { positionOf } from '../gap/scope.ts';
import type { QueryOpportunitiesArgs } from '../gen/schema.ts';
import { areaOf } from '../place/area-argument.ts';
import { compare, keyOf, type OpportunityOf, pairsOf, ranked } from './opportunities.ts';
import { weightsOf } from './weights.ts';

/** Enterprises that a visit sheet can be asked for by name. */
export const DEFAULTS = { enterprises: 500 } as const;

/** At home already: nothing to attract. One known only to the province may be here or not: not decided, not local. */
export const isLocal = ({ place }: EnterpriseRow, { scope }: Assessment): boolean =>
  ['INSIDE', 'ELSEWHERE'].includes(positionOf(place, scope));

/** The enterprises asked for by name, none of them local. Errors: TOO_MANY, BAD_ID, NOT_FOUND, ALREADY_LOCAL. */
async function askedFor(context: Context, assessment: Assessment, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length > DEFAULTS.enterprises)
    throw new ReadableError(
      'TOO_MANY',
      {
        zh: `一次最多问 ${DEFAULTS.enterprises} 家企业，收到 ${ids.length} 家；请分几次，或改按区域查询。`,
        en: `At most ${DEFAULTS.enterprises} enterprises at a time; there were ${ids.length}. Ask in parts, or by region.`,
      },
      { argument: 'enterprises', value: ids.length },
    );
  const rows = await Promise.all(ids.map((id) => enterpriseOf(context, 'enterprises', id)));
  const local = rows.find((row) => isLocal(row, assessment));
  if (local)
    throw new ReadableError(
      'ALREADY_LOCAL',
      {
        zh: `“${local.name}”已在本市，不是招引对象（参数 enterprises）；请去掉它。`,
        en: `"${local.nameEn ?? local.name}" is at home already, nothing to attract (argument enterprises); leave it out.`,
      },
      { argument: 'enterprises', value: nodeId('Enterprise', local.key) },
    );
  return new Set(rows.map(({ key }) => key));
}

/** The first few of each gap, in the order of the list. */
function bestOfEachGap(all: readonly OpportunityOf[], most: number): OpportunityOf[] {
  const taken = new Map<string, number>();
  return all.filter(({ gap }) => {
    const before = taken.get(gapId(gap)) ?? 0;
    taken.set(gapId(gap), before + 1);
    return before < most;
  });
}

/** Keys of the chains that are seen together: those of the city, and each made by staff by itself; undefined for all. */
function groundsOf(chains: readonly Chain[] | undefined): (readonly string[] | undefined)[] {
  if (chains === undefined) return [undefined];
  const cities = chains.filter(({ made }) => !made).map(({ key }) => key);
  const made = [...new Set(chains.filter((chain) => chain.made).map(({ key }) => key))];
  return [...(cities.length > 0 || made.length === 0 ? [cities] : []), ...made.map((key) => [key])];
}

/** A short name of a list: its arguments may hold hundreds of ids, and each edge carries a cursor. */
const listName = (arguments_: unknown): string =>
  `opportunities:${createHash('sha256').update(JSON.stringify(arguments_)).digest('base64url').slice(0, 22)}`;

/** One page of a visit sheet. */
export async function opportunityPage(context: Context, filter: QueryOpportunitiesArgs) {
  const size = pageSize(filter.first, 50);
  const { tree, templates } = await context.catalogue();
  const { assessment } = await assessmentOf(context, filter.area, filter.asOf);
  const weights = weightsOf('weights', filter.weights);
  const chains = filter.chains?.map((id) => entryOf('chains', id, 'Chain', templates.chains));
  const wanted = {
    ...(filter.regions != null && {
      places: new Set(filter.regions.flatMap((id) => [...tree.inside(areaOf('regions', id, tree).id)])),
    }),
    ...(filter.enterprises != null && { enterprises: await askedFor(context, assessment, filter.enterprises) }),
  };
  // A chain made by staff is seen over its own inputs, the city's chains without them.
  const found = ranked(
    (
      await Promise.all(
        groundsOf(chains).map(async (keys) => {
          const seen = seenFrom(context, keys ?? []);
          const ground = await assessmentOf(seen, filter.area, filter.asOf);
          return pairsOf(seen, ground.assessment, weights, { ...wanted, ...(keys && { chains: new Set(keys) }) });
        }),
      )
    ).flat(),
  );
  const all = filter.perGap == null ? found : bestOfEachGap(found, pageSize(filter.perGap, 1, 'perGap'));
  const list = listName([
    filter.area,
    assessment.scope.asOf,
    filter.enterprises,
    filter.regions,
    filter.chains,
    filter.weights,
    filter.perGap,
  ]);
  const after =
    filter.after != null ? (positionIn(list, filter.after, ['number', 'string']) as [number, string]) : null;
  const rest = after ? all.filter((each) => compare([each.merit, keyOf(each)], after) > 0) : all;
  const edges = rest.slice(0, size).map((node) => ({ cursor: cursorOf(list, [node.merit, keyOf(node)]), node }));
  return connection(edges, all.length, rest.length > size, after !== null);
}
