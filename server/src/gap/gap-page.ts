import type { Catalogue } from '../api/catalogue.ts';
import type { Context } from '../api/context.ts';
import { entryOf } from '../api/node-id.ts';
import { connection, cursorOf, pageSize, positionIn } from '../api/page.ts';
import { seenFrom } from '../chain/made-chains.ts';
import type { QueryGapsArgs } from '../gen/schema.ts';
import type { Assessment } from './assess.ts';
import { assessmentOf, type GapOf, gapOf } from './gap.ts';
import { isKnown } from './kind.ts';
import { isOpen, type Scored } from './score.ts';

type Position = readonly [value: number, reach: number, segment: string, chain: string];

/** Larger value, then larger reach, then key: negative when `a` comes first. */
const compare = (a: Position, b: Position): number =>
  b[0] - a[0] || b[1] - a[1] || (a[2] === b[2] ? (a[3] < b[3] ? -1 : Number(a[3] > b[3])) : a[2] < b[2] ? -1 : 1);

/** Within the unknown kinds by severity; mixed lists by its floor, so that ignorance never leads. */
const positionOf = (gap: Scored, unknownOnly: boolean): Position => [
  unknownOnly ? gap.severity : gap.floor,
  gap.metrics.reach,
  gap.segment,
  gap.chain,
];

/** The scored segments of these chains, or of all that are scored, with what they were scored over. */
async function groundOf(context: Context, { area, asOf }: QueryGapsArgs, chains: readonly string[] | undefined) {
  const { catalogue, assessment } = await assessmentOf(context, area, asOf);
  const scored = [...assessment.chains.values()]
    .filter(({ chain }) => chains?.includes(chain.key) ?? true)
    .flatMap(({ segments }) => [...segments.values()]);
  return { catalogue, assessment, scored };
}

export async function gapPage(context: Context, filter: QueryGapsArgs) {
  const size = pageSize(filter.first, 50);
  const { templates, structure } = await context.catalogue();
  const chains = filter.chains?.map((id) => entryOf('chains', id, 'Chain', templates.chains));
  const made = chains?.filter((chain) => chain.made) ?? [];
  const cities = chains?.filter((chain) => !chain.made).map(({ key }) => key);
  // A chain made by staff is seen over its own inputs, the city's chains without them.
  const grounds = await Promise.all([
    ...(cities?.length === 0 && made.length > 0 ? [] : [groundOf(context, filter, cities)]),
    ...made.map(({ key }) => groundOf(seenFrom(context, [key]), filter, [key])),
  ]);
  const kinds = filter.kinds && new Set(filter.kinds);
  const unknownOnly = kinds != null && kinds.size > 0 && ![...kinds].some(isKnown);
  const wanted = (gap: Scored) =>
    kinds
      ? kinds.has(gap.kind) &&
        (isOpen(gap, structure) ||
          (gap.kind === 'COVERED' && structure.segments.get(gap.segment)?.recruitable === true))
      : isOpen(gap, structure);
  const all = grounds
    .flatMap((ground) =>
      ground.scored.filter(wanted).map((gap) => ({ gap, ground, position: positionOf(gap, unknownOnly) })),
    )
    .sort((a, b) => compare(a.position, b.position));
  const keys = chains?.map(({ key }) => key);
  const list = JSON.stringify(['gaps', filter.area, grounds[0]?.assessment.scope.asOf, keys, filter.kinds]);
  const after =
    filter.after != null
      ? (positionIn(list, filter.after, ['number', 'number', 'string', 'string']) as unknown as Position)
      : null;
  const rest = after ? all.filter(({ position }) => compare(position, after) > 0) : all;
  const edges = rest.slice(0, size).map(({ gap, ground: { catalogue, assessment }, position }) => ({
    cursor: cursorOf(list, position),
    node: gapOf(catalogue, assessment, gap.chain, gap.segment) as GapOf,
  }));
  return connection(edges, all.length, rest.length > size, after !== null);
}

/** The mixed list of all chains: what is known and what is not, by the floor of its severity. */
export const mixedList = ({ chains }: Assessment, structure: Parameters<typeof isOpen>[1]): Scored[] =>
  [...chains.values()]
    .flatMap(({ segments }) => [...segments.values()])
    .filter((gap) => isOpen(gap, structure))
    .sort((a, b) => compare(positionOf(a, false), positionOf(b, false)));

/** The first of a chain's mixed list. */
export function topGap(scored: Iterable<Scored>, structure: Parameters<typeof isOpen>[1]): Scored | undefined {
  return [...scored]
    .filter((gap) => isOpen(gap, structure))
    .sort((a, b) => compare(positionOf(a, false), positionOf(b, false)))[0];
}

/** The whole gap list of an area: every open gap of every chain, in the order of mixed lists. */
export function openGaps(catalogue: Catalogue, assessment: Assessment): GapOf[] {
  return [...assessment.chains.values()]
    .flatMap(({ segments }) => [...segments.values()])
    .filter((gap) => isOpen(gap, catalogue.structure))
    .sort((a, b) => compare(positionOf(a, false), positionOf(b, false)))
    .flatMap((gap) => gapOf(catalogue, assessment, gap.chain, gap.segment) ?? []);
}
