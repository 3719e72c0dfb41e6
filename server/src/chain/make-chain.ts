import type { Context } from '../api/context.ts';
import { dayOf } from '../api/date.ts';
import { entryOf, splitId } from '../api/node-id.ts';
import { cell, staffKey } from '../change/cell.ts';
import { type Made, makeChange, refused } from '../change/make-change.ts';
import { found, isRefusal, type Refusal, refusal } from '../change/refusal.ts';
import { staffSource, statedByStaff } from '../change/staff-source.ts';
import { leftEmpty, tooLong } from '../change/text-faults.ts';
import { NotFound } from '../errors.ts';
import type { NewChain } from '../gen/schema.ts';
import { folded } from '../model/product-key.ts';
import { statement } from '../neo4j/statement.ts';
import { inputsToAdd, type Pair, type Sorted } from './chain-inputs.ts';
import { type Explored, membersOf } from './chain-members.ts';
import { chainRows } from './chain-rows.ts';
import { madeChains } from './made-chains.ts';
import type { Structure } from './structure.ts';

const among = statement('product/among');

export const DEFAULTS = {
  /** As many as a chain map is drawn with, lanes and lines, without a fault (tests/graph/layout.test.ts). */
  mostMembers: 80,
};

type Signed = { by: string; reason: string | null };

/** A segment or product by its id. Errors: BAD_ID, NOT_FOUND. */
async function exploredThing({ loaders }: Context, { segments }: Structure, id: string): Promise<Explored> {
  const { label, key } = splitId('members', id);
  if (label === 'Segment') return { kind: 'Segment', segment: entryOf('members', id, 'Segment', segments) };
  const product = label === 'Product' ? await loaders.product.load(key) : null;
  if (!product) throw new NotFound('members', id);
  return { kind: 'Product', product };
}

function faultsOf({ name, nameEn, members }: NewChain, { chains }: Structure): Refusal[] {
  const same = [...chains.values()].some((chain) => folded(chain.name) === folded(name));
  return [
    ...leftEmpty({ name }),
    ...tooLong({ name: [name, 60], nameEn: [nameEn, 120] }),
    ...(same
      ? [
          refusal(
            'BAD_VALUE',
            'name',
            '已有同名的产业链；请换一个名称。',
            'There is a chain of that name; choose another.',
          ),
        ]
      : []),
    ...(members.length === 0
      ? [refusal('BAD_VALUE', 'members', '至少要有一个成员。', 'A chain needs at least one member.')]
      : []),
    ...(members.length > DEFAULTS.mostMembers
      ? [
          refusal(
            'BAD_VALUE',
            'members',
            `成员有 ${members.length} 个，链图至多画 ${DEFAULTS.mostMembers} 个；请去掉一些。`,
            `There are ${members.length} members; a chain map holds ${DEFAULTS.mostMembers} at most. Leave some out.`,
          ),
        ]
      : []),
  ];
}

/** The inputs among the products, as inputs of the segments that they are, in the order of what they go into. */
async function pairsAmong(context: Context, segmentOf: ReadonlyMap<string, string>, day: number): Promise<Pair[]> {
  if (segmentOf.size < 2) return [];
  const rows = await context.graph.read(among, { keys: [...segmentOf.keys()], asOf: BigInt(day) });
  const order = new Map([...segmentOf.keys()].map((key, at) => [key, at]));
  const at = ({ buyer }: Pair) => order.get(buyer) ?? 0;
  return (rows as Pair[])
    .toSorted((a, b) => at(a) - at(b))
    .flatMap(({ input, buyer }) => {
      const [from, to] = [segmentOf.get(input), segmentOf.get(buyer)];
      return from === undefined || to === undefined ? [] : [{ input: from, buyer: to }];
    });
}

/** Makes a chain of segments and products: a change like every other, so that it is logged, undone and made again. */
export async function makeChain(
  context: Context,
  chain: NewChain,
  { by, reason }: Signed,
): Promise<Made & { key: string | null }> {
  const { templates, industries, defaultDay } = await context.catalogue();
  const not = (...refusals: Refusal[]) => ({ ...refused(...refusals), key: null });
  const faults = faultsOf(chain, templates);
  if (faults.length > 0) return not(...faults);
  const things = await Promise.all(
    [...new Set(chain.members)].map((id) => found('members', () => exploredThing(context, templates, id))),
  );
  const lost = things.find(isRefusal);
  if (lost) return not(lost);
  const change = crypto.randomUUID();
  const key = staffKey(change);
  const { members, segmentOf } = membersOf(
    things.flatMap((thing) => (isRefusal(thing) ? [] : [thing])),
    templates,
    key,
  );
  const fresh = members.filter(({ product }) => product !== null);
  const industry =
    fresh.length === 0
      ? null
      : await found('industry', () => entryOf('industry', chain.industry ?? 'Industry:?', 'Industry', industries));
  if (fresh.length > 0 && !chain.industry) return not(...leftEmpty({ industry: chain.industry }));
  if (isRefusal(industry)) return not(industry);
  const pairs = await pairsAmong(context, segmentOf, dayOf(chain.asOf, defaultDay));
  const cities = new Set(
    [...templates.chains.values()].flatMap((each) => (each.made ? [] : each.members.map(({ segment }) => segment))),
  );
  const sorted = inputsToAdd(pairs, templates.inputs, (segment) => cities.has(segment));
  const { key: source, day, row } = staffSource(new Date());
  const why = reason?.trim() ?? '';
  const named = { key, name: chain.name.trim(), nameEn: cell(chain.nameEn) || chain.name.trim() };
  const rows = chainRows(
    { ...named, source, day, place: madeChains(templates).length },
    { members, inputs: sorted.taken, templates, industry: industry?.key ?? '', essential: chain.essential === true },
    ({ zh, en }) => statedByStaff(source, change, `${zh}。${why}`, `${en}.`),
  );
  const made = await makeChange(
    context,
    {
      kind: 'CHAIN_MADE',
      subject: { label: 'Chain', ...named },
      revision: null,
      by,
      reason: why || null,
      summary: summaryOf(named, members.length, fresh.length, sorted),
      before: {},
      after: { sources: [row], ...rows },
    },
    change,
  );
  return { ...made, key: made.change === null ? null : key };
}

function summaryOf(
  { name, nameEn }: { name: string; nameEn: string },
  members: number,
  fresh: number,
  { taken, circling }: Sorted,
) {
  const circles = circling.length;
  return {
    zh: `自建产业链“${name}”：${members} 个环节，其中新设 ${fresh} 个；新添投入 ${taken.length} 条${circles > 0 ? `，另有 ${circles} 条会成环，未取` : ''}。`,
    en: `Chain ${nameEn} made: ${members} segments, ${fresh} of them new; ${taken.length} new inputs${circles > 0 ? `, ${circles} left out as they would close a circle` : ''}.`,
  };
}
