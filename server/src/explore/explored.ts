import type { Context } from '../api/context.ts';
import { nearbyIds } from '../api/nearby.ts';
import { nodeId, splitId } from '../api/node-id.ts';
import { NotFound, ReadableError } from '../errors.ts';
import type { ExploredNode } from '../gen/schema.ts';
import { nearest } from '../model/nearest.ts';
import { statement } from '../neo4j/statement.ts';
import { dayAsked } from './day-asked.ts';
import { isLabel, KINDS, type Label } from './links.ts';

const nodes = statement('explore/nodes');
const FORM = 'Segment:led-chip';
/** As many things as a view can begin with. */
export const MOST_STARTS = 200;

export type NodeRow = { label: Label; key: string; name: string; nameEn: string | null };

/** What a relationship known by a date leads to was known by then itself. */
export const exploredNode = ({ label, key, name, nameEn }: NodeRow, known = true): ExploredNode => ({
  id: nodeId(label, key),
  kind: KINDS[label].kind,
  name,
  nameEn,
  known,
});

/** Label and key of a thing that can be explored. Errors: BAD_ID, for a label that cannot, too; NOT_FOUND for one that is like another. */
export function startOf(argument: string, id: string): { label: Label; key: string } {
  const { label, key } = splitId(argument, id, FORM);
  if (!isLabel(label)) {
    const labels = Object.keys(KINDS);
    const near = nearest(label, labels).map((other) => nodeId(other, key));
    if (near.length > 0) throw new NotFound(argument, id, near);
    throw new ReadableError(
      'BAD_ID',
      {
        zh: `“${id}”不能从这里探索（参数 ${argument}）；可以的有 ${labels.join('、')}。`,
        en: `"${id}" cannot be explored (argument ${argument}); these can: ${labels.join(', ')}.`,
      },
      { argument, value: id, suggestions: labels },
    );
  }
  return { label, key };
}

/** The refusal of an id that names nothing, with those nearby. */
export async function noSuch(context: Context, argument: string, id: string): Promise<NotFound> {
  const { label, key } = startOf(argument, id);
  // Of a hundred thousand products none is near by its key; the search finds these by name.
  if (label === 'Product' || label === 'List' || label === 'Mechanism') return new NotFound(argument, id);
  if (label === 'Enterprise' || label === 'Project')
    return new NotFound(argument, id, await nearbyIds(context.graph, label, key));
  const { templates: structure, tree, industries } = await context.catalogue();
  const kept: Record<typeof label, Iterable<string>> = {
    Chain: structure.chains.keys(),
    Segment: structure.segments.keys(),
    Industry: industries.keys(),
    Zone: [...tree.areas.values()].filter((area) => area.id.startsWith('Zone:')).map((area) => area.key),
    Region: [...tree.areas.values()].filter((area) => area.id.startsWith('Region:')).map((area) => area.key),
  };
  const near = nearest(key, kept[label]).map((other) => nodeId(label, other));
  return new NotFound(argument, id, near);
}

/** What these things are, in their order; a record that was merged is the kept one. Errors: BAD_ID, NOT_FOUND, BAD_DATE, TOO_MANY. */
export async function exploredNodes(
  context: Context,
  ids: readonly string[],
  { argument = 'ids', asOf }: { argument?: string; asOf?: string | null | undefined } = {},
): Promise<ExploredNode[]> {
  if (ids.length > MOST_STARTS)
    throw new ReadableError(
      'TOO_MANY',
      {
        zh: `一次最多查 ${MOST_STARTS} 个，收到 ${ids.length} 个。`,
        en: `At most ${MOST_STARTS} can be asked for at once; there were ${ids.length}.`,
      },
      { argument, value: ids.length },
    );
  const starts = ids.map((id) => startOf(argument, id));
  const asked = { ids: starts, asOf: BigInt(dayAsked(asOf)) };
  const rows = (await context.graph.read(nodes, asked)) as (NodeRow & { wanted: string; known: boolean })[];
  const found = new Map(rows.map((row) => [nodeId(row.label, row.wanted), exploredNode(row, row.known)]));
  const missing = ids.find((id) => !found.has(id));
  if (missing !== undefined) throw await noSuch(context, argument, missing);
  return ids.map((id) => found.get(id) as ExploredNode);
}
