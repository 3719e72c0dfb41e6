import { z } from 'zod';
import type { Account, Place } from './account.ts';
import { locatorOf, type NewRows } from './new-row.ts';
import type { Products } from './products.ts';
import type { Line } from './read-lines.ts';

export const relationShape = z.object({
  from_entity: z.string(),
  rel: z.enum(['上游材料', '下游产品', '产品小类']),
  to_entity: z.string(),
});
type Relation = z.infer<typeof relationShape>;

type Edge = { from: string; to: string; kind: boolean; at: Place; text: string };

const textOf = ({ from_entity, rel, to_entity }: Relation): string => `${from_entity} ${rel} ${to_entity}`;
const pairOf = ({ from, to }: Edge): string => `${from}\n${to}`;

/** "A 上游材料 B": B goes into A. "A 下游产品 B": A goes into B. "A 产品小类 B": B is a kind of A. */
function edgeOf({ value, ...at }: Line<Relation>, products: Products, account: Account): Edge | undefined {
  const text = textOf(value);
  const [start, end] = [value.from_entity, value.to_entity].map((name) => products.find(name, at, account));
  for (const found of [start, end]) {
    if (found && 'fault' in found) {
      account.drop(found.fault, at, text);
      return undefined;
    }
  }
  if (!start || !end || 'fault' in start || 'fault' in end) return undefined;
  if (start.key === end.key) {
    account.drop('SELF_LOOP', at, text);
    return undefined;
  }
  const forward = value.rel === '下游产品';
  return {
    from: forward ? start.key : end.key,
    to: forward ? end.key : start.key,
    kind: value.rel === '产品小类',
    at,
    text,
  };
}

/** Each edge once; a second line of the same is merged into the first. */
function once(edges: readonly Edge[], account: Account): Map<string, Edge> {
  const found = new Map<string, Edge>();
  for (const edge of edges) {
    if (found.has(pairOf(edge))) account.drop('DUPLICATE', edge.at, edge.text);
    else found.set(pairOf(edge), edge);
  }
  return found;
}

/** Inputs and kinds of products, from the lines that relate two of them. */
export function addRelations(
  lines: readonly Line<Relation>[],
  products: Products,
  { rows, account, source }: { rows: NewRows; account: Account; source: string },
): void {
  const edges = lines.flatMap((line) => edgeOf(line, products, account) ?? []);
  const inputs = once(
    edges.filter(({ kind }) => !kind),
    account,
  );
  const kinds = once(
    edges.filter(({ kind }) => kind),
    account,
  );
  for (const edge of inputs.values()) {
    const { from, to, at, text } = edge;
    if (inputs.has(`${to}\n${from}`)) {
      account.drop('TWO_WAY', at, text);
      continue;
    }
    if (kinds.has(pairOf(edge)) || kinds.has(`${to}\n${from}`)) account.tell('TWO_RELATIONS', at, text);
    account.keep(at);
    rows.add('product_inputs', at, { input: from, buyer: to, source, locator: locatorOf(at), standing: 'OBSERVED' });
  }
  for (const { from, to, at } of kinds.values()) {
    account.keep(at);
    // Every one of them is a name within a name: the data set concluded it.
    rows.add('product_kinds', at, { kind: from, of: to, source, locator: locatorOf(at), standing: 'INFERRED' });
  }
}
