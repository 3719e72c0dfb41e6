import type { Context } from '../api/context.ts';
import type { Segment } from '../chain/structure.ts';
import type { Day } from '../model/date.ts';
import { folded, productKey } from '../model/product-key.ts';
import type { Graph } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import { isOnlyFor } from './only-for.ts';

const matches = statement('product/matches');

/**
 * How a product is found to be one of a segment, the surest first: it is called like the segment or one of its aliases;
 * a source says that it belongs to the segment; it is a kind of such a product, in one step or two; its name holds that
 * of the segment. Neither of the last two where its name says that it is only for such a thing.
 */
export const matchRules = ['EXACT', 'STATED', 'KIND', 'PART'] as const;
export type MatchRule = (typeof matchRules)[number];

export type ProductMatch = {
  segment: string;
  rule: MatchRule;
  product: string;
  name: string;
  nameEn: string | null;
  /** Of a kind: the products that it is a kind of, the last being that of the segment. */
  through: readonly string[];
  /** Statements that lead from the product to the segment. */
  links: readonly string[];
  known: Day;
};

/**
 * Two characters stand in too many names to say anything. `together`: segments of one statement; looking a name up in
 * 95,000 others takes 2 ms, and a statement for all segments would come near to the deadline on a busy machine.
 */
const DEFAULTS = { shortestPart: 3, together: 40 };

const order = ({ rule, through, product }: ProductMatch): string =>
  `${matchRules.indexOf(rule)}|${through.length}|${product}`;

/** The names by which products of a segment are looked for. */
export function lookedFor({ key, name, aliases }: Pick<Segment, 'key' | 'name' | 'aliases'>) {
  const names = [...new Set([name, ...aliases].map(folded))];
  const part = folded(name);
  return {
    key,
    names,
    products: names.map(productKey),
    part: [...part].length < DEFAULTS.shortestPart ? null : part,
  };
}

/** Data sets call 轴承钢 a kind of 轴承, and names hold others that they are no kind of. */
export const isOne = ({ rule, name, through }: ProductMatch, segment: string): boolean =>
  rule === 'KIND' ? !through.some((broader) => isOnlyFor(name, broader)) : rule !== 'PART' || !isOnlyFor(name, segment);

/** Each product once for a segment, by the surest rule and the shortest way. */
export function surest(found: readonly ProductMatch[]): ProductMatch[] {
  const best = new Map<string, ProductMatch>();
  for (const match of [...found].sort((a, b) => (order(a) < order(b) ? -1 : 1)))
    if (!best.has(match.product)) best.set(match.product, match);
  return [...best.values()];
}

type Kept = { version: number; bySegment: Map<string, Promise<ProductMatch[]>> };
const kept = new WeakMap<Graph, Kept>();

/**
 * The products of these segments, by segment key; they depend on no date or area and are kept for a version of the data.
 * Those known by a date are for the caller to choose: `known`.
 */
export async function productMatches(
  { graph, catalogue }: Context,
  segments: readonly string[],
): Promise<ReadonlyMap<string, readonly ProductMatch[]>> {
  const { version, structure } = await catalogue();
  let own = kept.get(graph);
  if (own?.version !== version) {
    own = { version, bySegment: new Map() };
    kept.set(graph, own);
  }
  const { bySegment } = own;
  const missing = segments.filter((key) => !bySegment.has(key)).flatMap((key) => structure.segments.get(key) ?? []);
  for (let from = 0; from < missing.length; from += DEFAULTS.together) {
    const some = missing.slice(from, from + DEFAULTS.together);
    const reading = graph.read(matches, { segments: some.map(lookedFor) }) as Promise<ProductMatch[]>;
    for (const { key, name } of some) {
      const own = (row: ProductMatch) => row.segment === key && isOne(row, name);
      const answer = reading.then((rows) => surest(rows.filter(own)));
      bySegment.set(key, answer);
      answer.catch(() => bySegment.delete(key));
    }
  }
  const found = await Promise.all(segments.map(async (key) => [key, (await bySegment.get(key)) ?? []] as const));
  return new Map(found);
}

/** Pairs of segment and product, for statements that look for makers. */
export const pairsOf = (
  found: ReadonlyMap<string, readonly ProductMatch[]>,
  asOf: Day,
): { segment: string; product: string }[] =>
  [...found].flatMap(([segment, all]) =>
    all.filter(({ known }) => known <= asOf).map(({ product }) => ({ segment, product })),
  );
