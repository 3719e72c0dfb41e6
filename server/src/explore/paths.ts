import type { Context } from '../api/context.ts';
import type { ExploredLink, ExploredPath, LinkType, QueryPathsArgs } from '../gen/schema.ts';
import { statement } from '../neo4j/statement.ts';
import { dayAsked } from './day-asked.ts';
import { exploredLink } from './expand.ts';
import { exploredNode, exploredNodes, type NodeRow, startOf } from './explored.ts';

const paths = statement('explore/paths');

const DEFAULTS = {
  /** Shortest paths that are told: some of them where there are more. */
  most: 5,
  /** A search that takes longer is given up: two things far apart in a dense graph. */
  deadlineMs: 3_000,
};

type Said = Pick<ExploredLink, 'essential' | 'status' | 'standing'>;
type Row = {
  nodes: NodeRow[];
  links: (Said & { type: LinkType; key: string | null; outward: boolean })[];
};

function pathOf({ nodes, links }: Row): ExploredPath {
  return {
    nodes: nodes.map((node) => exploredNode(node)),
    links: links.map(({ type, key, outward, ...said }, at) => {
      const [here, next] = [nodes[at] as NodeRow, nodes[at + 1] as NodeRow];
      return exploredLink(type, key, outward ? here : next, outward ? next : here, said);
    }),
  };
}

/** Shortest paths of at most 8 steps, none where there is none. Errors: BAD_ID, NOT_FOUND, BAD_DATE, DATABASE_TOO_SLOW. */
export async function pathsBetween(context: Context, { from, to, asOf }: QueryPathsArgs): Promise<ExploredPath[]> {
  const [start, end] = [startOf('from', from), startOf('to', to)];
  // Of many shortest paths some are told: the same ones, whichever end is asked from.
  const turned = from > to;
  const [a, b] = turned ? [end, start] : [start, end];
  const day = dayAsked(asOf);
  const parameters = {
    fromLabel: a.label,
    fromKey: a.key,
    toLabel: b.label,
    toKey: b.key,
    asOf: BigInt(day),
    limit: BigInt(DEFAULTS.most),
  };
  const rows = from === to ? [] : await context.graph.read(paths, parameters, DEFAULTS.deadlineMs);
  // Only where there is no path is it worth asking whether both ends are there at all.
  if (rows.length === 0)
    await Promise.all([
      exploredNodes(context, [from], { argument: 'from' }),
      exploredNodes(context, [to], { argument: 'to' }),
    ]);
  const order = ({ links }: ExploredPath) => links.map(({ id }) => id).join(' ');
  return (rows as Row[])
    .map(pathOf)
    .map(({ nodes, links }) => (turned ? { nodes: nodes.toReversed(), links: links.toReversed() } : { nodes, links }))
    .sort((one, other) => (order(one) < order(other) ? -1 : 1));
}
