import type { Context } from '../api/context.ts';
import { nodeId, splitId } from '../api/node-id.ts';
import { connection, cursorOf, pageSize, positionIn } from '../api/page.ts';
import type { ExploredLink, LinkDirection, LinkType, QueryExpandArgs } from '../gen/schema.ts';
import { statement } from '../neo4j/statement.ts';
import { exploredNode, exploredNodes, startOf } from './explored.ts';
import { knownBy } from './known-by.ts';
import { evidenceIdOf, type Label, linkId } from './links.ts';

const page = statement('explore/expand');
const USUAL = 50;
const LONGEST = 60;

type Said = Pick<ExploredLink, 'essential' | 'status' | 'standing'>;
type Row = Said & {
  link: string | null;
  kind: Label;
  key: string;
  name: string;
  nameEn: string | null;
  position: string;
  total: number;
};
type End = { label: string; key: string };

/** A relationship as the API tells of it. */
export function exploredLink(type: LinkType, key: string | null, source: End, target: End, said: Said): ExploredLink {
  return {
    id: linkId(type, key, source, target),
    type,
    source: nodeId(source.label, source.key),
    target: nodeId(target.label, target.key),
    evidence: evidenceIdOf(type, key, source),
    essential: said.essential ?? null,
    status: said.status ?? null,
    standing: said.standing ?? null,
  };
}

/**
 * One page of the neighbours of one type, by kind and key. The type's relationships of this one thing are read for every
 * page, their keys only; names only of the page. Errors: BAD_ID, NOT_FOUND, BAD_DATE, BAD_PAGE_SIZE, BAD_CURSOR.
 */
export async function expand(
  context: Context,
  { id, type, direction, asOf, first, after, containing, only }: QueryExpandArgs,
) {
  const start = startOf('id', id);
  const size = pageSize(first, USUAL);
  const { day } = await knownBy(context, asOf);
  const way: LinkDirection = direction ?? 'OUT';
  const part = (containing ?? '').trim().toLowerCase().slice(0, LONGEST);
  const list = JSON.stringify(['expand', id, type, way, day, part, only ?? '']);
  const parameters = {
    ...start,
    type,
    outward: way === 'OUT',
    asOf: BigInt(day),
    after: after != null ? positionIn(list, after, ['string'])[0] : '',
    limit: BigInt(size + 1),
    part,
    only: only != null ? splitId('only', only).key : '',
    onlyLabel: only != null ? splitId('only', only).label : '',
  };
  const rows = (await context.graph.read(page, parameters)) as Row[];
  // Only where nothing came is it worth asking whether the thing is there at all.
  if (rows.length === 0) await exploredNodes(context, [id]);
  const edges = rows.slice(0, size).map((row) => {
    const other = { label: row.kind, key: row.key };
    const [source, target] = way === 'OUT' ? [start, other] : [other, start];
    return {
      cursor: cursorOf(list, [row.position]),
      node: exploredNode({ ...row, label: row.kind }),
      link: exploredLink(type, row.link, source, target, row),
    };
  });
  const total = rows[0]?.total ?? 0;
  return { ...connection(edges, total, rows.length > size, after != null), edges };
}
