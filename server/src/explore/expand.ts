import type { Context } from '../api/context.ts';
import { nodeId, splitId } from '../api/node-id.ts';
import { connection, cursorOf, pageSize, positionIn } from '../api/page.ts';
import type { ExploredLink, LinkDirection, LinkType, QueryExpandArgs } from '../gen/schema.ts';
import { statement } from '../neo4j/statement.ts';
import { dayAsked } from './day-asked.ts';
import { exploredNode, exploredNodes, startOf } from './explored.ts';
import { evidenceIdOf, type Label, linkId } from './links.ts';

const pages = { OUT: statement('explore/expand-out'), IN: statement('explore/expand-in') };
const degrees = statement('explore/degrees');
const USUAL = 50;
const LONGEST = 60;

const DEFAULTS = {
  /** As many are put in order; of more the first page would cost reading them all, so they come as they are held. */
  most: 5_000,
};

type Said = Pick<ExploredLink, 'essential' | 'status' | 'standing'>;
type Row = Said & {
  start: string;
  link: string | null;
  kind: Label;
  key: string;
  name: string;
  nameEn: string | null;
  position: string;
  total: number | null;
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
 * One page of the neighbours of one type, those it leads to or else those it comes from where no direction is given, by kind and key, names read only of the page; of very many as the database
 * holds them, reading no more than the page and those before it. Errors: BAD_ID, NOT_FOUND, BAD_DATE, BAD_PAGE_SIZE, BAD_CURSOR.
 */
export async function expand(
  context: Context,
  { id, type, direction, asOf, first, after, containing, only }: QueryExpandArgs,
  most: number = DEFAULTS.most,
) {
  const start = startOf('id', id);
  const size = pageSize(first, USUAL);
  const day = dayAsked(asOf);
  const part = (containing ?? '').trim().toLowerCase().slice(0, LONGEST);
  const list = JSON.stringify(['expand', id, type, direction ?? '', day, part, only ?? '']);
  const [position, seen, came] = after != null ? positionIn(list, after, ['string', 'number', 'string']) : ['', 0, ''];
  const parameters = {
    ...start,
    type,
    asOf: BigInt(day),
    after: position,
    seen: BigInt(Math.max(0, Math.trunc(Number(seen)))),
    most: BigInt(most),
    limit: BigInt(size + 1),
    part,
    only: only != null ? splitId('only', only).key : '',
    onlyLabel: only != null ? splitId('only', only).label : '',
  };
  const read = (towards: LinkDirection) => context.graph.read(pages[towards], parameters) as Promise<Row[]>;
  let way: LinkDirection = direction ?? (came === 'IN' ? 'IN' : 'OUT');
  let rows = await read(way);
  if (rows.length === 0 && direction == null && after == null) {
    way = 'IN';
    rows = await read(way);
  }
  // Only where nothing came is it worth asking whether the thing is there at all.
  if (rows.length === 0) await exploredNodes(context, [id]);
  const total = rows[0] ? (rows[0].total ?? null) : 0;
  const edges = rows.slice(0, size).map((row, at) => {
    const other = { label: row.kind, key: row.key };
    const here = { label: start.label, key: row.start };
    const [source, target] = way === 'OUT' ? [here, other] : [other, here];
    return {
      cursor: cursorOf(list, [row.position, total === null ? Number(seen) + at + 1 : 0, way]),
      node: exploredNode({ ...row, label: row.kind }),
      link: exploredLink(type, row.link, source, target, row),
    };
  });
  const [counts] = total === null ? await context.graph.read(degrees, start) : [];
  return {
    ...connection(edges, total ?? Number(counts?.[`${type} ${way}`]), rows.length > size, after != null),
    edges,
  };
}
