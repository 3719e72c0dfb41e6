import type { Context } from '../api/context.ts';
import { splitId } from '../api/node-id.ts';
import type { MergeCount } from '../gen/schema.ts';
import { groupBy } from '../model/group-by.ts';
import type { Run } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import { areaOf } from '../place/area-argument.ts';
import { type Likeness, likenesses, type RecordRow } from './likeness.ts';
import { pairOf } from './pair.ts';

const records = statement('merge/records');
const stated = statement('merge/stated');
const verdicts = statement('merge/verdicts');
const shared = statement('merge/shared');

type StatedRow = {
  key: string;
  about: string;
  value: string;
  confidence: number | null;
  statementZh: string;
  statementEn: string | null;
};

export type EffectRow = {
  pair: string;
  what: MergeCount;
  id: string;
  name: string;
  nameEn: string | null;
  count: number;
};

export type Proposal = Likeness & {
  keep: string;
  effects: readonly EffectRow[];
};

export type VerdictRow = {
  key: string;
  kept: string;
  merged: string;
  verdict: 'SAME' | 'DIFFERENT';
  mergedName: string;
  mergedNameEn: string | null;
  /** Change key. */
  change: string | null;
};

export const verdictsIn = async (run: Run): Promise<VerdictRow[]> => (await run(verdicts)) as VerdictRow[];
export const verdictsOf = ({ graph }: Context): Promise<VerdictRow[]> => verdictsIn(graph.read);

const likenessOf = ({ key, about, value, confidence, statementZh, statementEn }: StatedRow): Likeness => ({
  pair: pairOf(about, value),
  first: about,
  second: value,
  reason: { zh: statementZh, en: statementEn ?? statementZh },
  confidence,
  statements: [key],
});

const keyOf = (id: string): string => splitId('id', id).key;

async function effectsOf({ graph }: Context, found: readonly Likeness[]): Promise<Map<string, EffectRow[]>> {
  const pairs = found.map(({ pair, first, second }) => ({
    pair,
    firstKey: keyOf(first),
    secondKey: keyOf(second),
    label: splitId('id', first).label,
  }));
  const rows = pairs.length > 0 ? ((await graph.read(shared, { pairs })) as EffectRow[]) : [];
  return groupBy(rows, ({ pair }) => pair);
}

/** Pairs that may be one and were not decided, the likeliest first. Errors: BAD_ID, NOT_FOUND. */
export async function proposalsIn(context: Context, area: string | null | undefined): Promise<Proposal[]> {
  const { tree } = await context.catalogue();
  const inside = area == null ? null : tree.inside(areaOf('area', area, tree).id);
  const [all, said, decided] = await Promise.all([
    context.graph.read(records) as Promise<RecordRow[]>,
    context.graph.read(stated) as Promise<StatedRow[]>,
    verdictsOf(context),
  ]);
  const known = new Map(all.map((record) => [record.id, record]));
  const settled = new Set(decided.map(({ kept, merged }) => pairOf(kept, merged)));
  const candidates = new Map<string, Likeness>();
  for (const each of [...said.map(likenessOf), ...likenesses(all)])
    if (!candidates.has(each.pair)) candidates.set(each.pair, each);
  const within = (id: string) => inside === null || inside.has(known.get(id)?.place ?? '');
  const found = [...candidates.values()].filter(
    ({ pair, first, second }) =>
      !settled.has(pair) &&
      first !== second &&
      known.has(first) &&
      known.has(second) &&
      (within(first) || within(second)),
  );
  const effects = await effectsOf(context, found);
  const factsOf = (id: string) => known.get(id)?.facts ?? 0;
  return found
    .map((each) => ({
      ...each,
      keep: factsOf(each.second) > factsOf(each.first) ? each.second : each.first,
      effects: effects.get(each.pair) ?? [],
    }))
    .sort((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0) || (a.pair < b.pair ? -1 : 1));
}
