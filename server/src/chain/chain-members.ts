import { folded } from '../model/product-key.ts';
import type { ProductRow } from '../product/product.ts';
import type { Segment, Structure } from './structure.ts';

/** Something that a chain is made of. */
export type Explored = { kind: 'Segment'; segment: Segment } | { kind: 'Product'; product: ProductRow };

/** A segment of the chain to be made; `product`: the one that it is new for. */
export type NewMember = { segment: string; name: string; nameEn: string; product: ProductRow | null };

/** The segments that these things are, each once, and which of them each product is. */
export function membersOf(
  things: readonly Explored[],
  { segments }: Pick<Structure, 'segments'>,
  staff: string,
): { members: NewMember[]; segmentOf: Map<string, string> } {
  // A name goes before an alias.
  const byName = new Map<string, Segment>();
  for (const names of [(each: Segment) => each.aliases, (each: Segment) => [each.name]])
    for (const segment of segments.values()) for (const name of names(segment)) byName.set(folded(name), segment);
  const members = new Map<string, NewMember>();
  const segmentOf = new Map<string, string>();
  const existing = ({ key, name, nameEn }: Segment) => members.set(key, { segment: key, name, nameEn, product: null });
  for (const thing of things) {
    if (thing.kind === 'Segment') {
      existing(thing.segment);
      continue;
    }
    const { product } = thing;
    const named = [product.name, ...product.aliases].flatMap((name) => byName.get(folded(name)) ?? [])[0];
    const segment = named?.key ?? `${staff}-${segmentOf.size + 1}`;
    segmentOf.set(product.key, segment);
    if (named) existing(named);
    else members.set(segment, { segment, name: product.name, nameEn: product.nameEn ?? product.name, product });
  }
  return { members: [...members.values()], segmentOf };
}
