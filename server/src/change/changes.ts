import type { Context } from '../api/context.ts';
import { loadAll } from '../api/loaders.ts';
import { nodeId, splitId } from '../api/node-id.ts';
import { connection, cursorOf, pageSize, positionIn } from '../api/page.ts';
import type { QueryChangesArgs } from '../gen/schema.ts';
import { statement } from '../neo4j/statement.ts';

const list = statement('change/list');
const count = statement('change/count');

/** The log of changes, newest first. Errors: BAD_ID, BAD_CURSOR, BAD_PAGE_SIZE. */
export async function changePage({ graph, loaders }: Context, { of, first, after }: QueryChangesArgs) {
  const size = pageSize(first, 50);
  const subject = of == null ? null : nodeId(splitId('of', of).label, splitId('of', of).key);
  const name = JSON.stringify(['changes', subject]);
  const before = after == null ? null : BigInt(Number(positionIn(name, after, ['number'])[0]));
  const [rows, [total]] = await Promise.all([
    graph.read(list, { subject, before, size: BigInt(size + 1) }),
    graph.read(count, { subject }),
  ]);
  const changes = await loadAll(
    loaders.change,
    rows.slice(0, size).map(({ key }) => String(key)),
  );
  const edges = changes.map((node) => ({ cursor: cursorOf(name, [node.sequence]), node }));
  return connection(edges, Number(total?.count ?? 0), rows.length > size, before !== null);
}
