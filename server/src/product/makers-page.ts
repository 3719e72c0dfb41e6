import type { Context } from '../api/context.ts';
import { connection, cursorOf, pageSize, positionIn } from '../api/page.ts';

type Page = { first?: number | null; after?: string | null };

/** One page of the enterprises that make a product, by key. Errors: BAD_PAGE_SIZE, BAD_CURSOR. */
export async function makersPage({ loaders }: Context, product: string, { first, after }: Page) {
  const size = pageSize(first, 50);
  const list = JSON.stringify(['makers', product]);
  const from = after == null ? '' : String(positionIn(list, after, ['string'])[0]);
  const all = await loaders.makers.load(product);
  const left = all.filter(({ enterprise }) => enterprise > from);
  const edges = left.slice(0, size).map((node) => ({ cursor: cursorOf(list, [node.enterprise]), node }));
  return connection(edges, all.length, left.length > size, after != null);
}
