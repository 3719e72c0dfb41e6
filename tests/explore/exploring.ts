import type { Api } from '../setup/api.ts';

type Counted = { type: string; direction: string; count: number; exact: boolean };
type Page = {
  totalCount: number;
  edges: {
    node: { id: string; name: string };
    link: { source: string; target: string; status: string | null; standing: string | null };
  }[];
};

export const neighboursAt = async (api: Api, id: string, asOf?: string): Promise<Counted[]> =>
  (
    await api.ask<{ neighbours: Counted[] }>(
      'query ($id: ID!, $asOf: Date) { neighbours(id: $id, asOf: $asOf) { type direction count exact } }',
      { id, asOf },
    )
  ).neighbours;

export const expandAt = async (api: Api, more: Record<string, unknown>): Promise<Page> =>
  (
    await api.ask<{ expand: Page }>(
      `query ($id: ID!, $type: LinkType!, $direction: LinkDirection, $asOf: Date, $containing: String, $only: ID) {
        expand(id: $id, type: $type, direction: $direction, asOf: $asOf, containing: $containing, only: $only) {
          totalCount edges { node { id name } link { source target status standing } } } }`,
      more,
    )
  ).expand;

export const pathsAt = async (api: Api, from: string, to: string, asOf?: string) =>
  (
    await api.ask<{ paths: { nodes: { id: string; name: string }[]; links: { type: string }[] }[] }>(
      `query ($from: ID!, $to: ID!, $asOf: Date) {
        paths(from: $from, to: $to, asOf: $asOf) { nodes { id name } links { type source target } } }`,
      { from, to, asOf },
    )
  ).paths;

/** Counts of a thing's neighbours, each with those that expanding gives; the two never differ in number. */
export async function around(api: Api, id: string, asOf?: string) {
  const all: Record<string, Page['edges']> = {};
  for (const { type, direction, count, exact } of await neighboursAt(api, id, asOf)) {
    const { totalCount, edges } = await expandAt(api, { id, type, direction, asOf });
    if (!exact || totalCount !== count || edges.length !== count)
      throw new Error(`${id} ${type} ${direction}: ${count} counted, ${totalCount} told, ${edges.length} given`);
    all[`${type} ${direction}`] = edges;
  }
  return all;
}

/** What exploring says at a date: around each of these, and the ways between the pairs. */
export async function exploringAt(
  api: Api,
  { things, ways }: { things: readonly string[]; ways: readonly (readonly [string, string])[] },
  asOf: string,
) {
  const found = [];
  for (const id of things) found.push([id, await around(api, id, asOf)]);
  // Of five it is left open which: there may be more of that length.
  for (const [from, to] of ways) {
    const paths = await pathsAt(api, from, to, asOf);
    const told = paths.map((path) => JSON.stringify(path)).sort();
    found.push(told.length < 5 ? told : [from, to, paths[0]?.links.length]);
  }
  return found;
}
