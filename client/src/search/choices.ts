import type { SearchKind, SearchQuery } from '../gen/graphql.ts';
import type { Hit } from './SearchLine.tsx';

/** What can be chosen in the list, one after another. */
export type Choice =
  | { id: string; hit: Hit }
  | { id: string; kind: SearchKind; total: number }
  | { id: string; text: string };

export type Group = { kind: SearchKind; total: number; loose: number; hits: Hit[]; choices: Choice[] };

/** What was found by kind: the kind of the best first. */
export function groupsOf({ search, searchCounts }: SearchQuery, chosen: SearchKind | null): Group[] {
  const kinds = [...new Set(search.map(({ node }) => node.kind))];
  return kinds.map((kind) => {
    const hits = search.filter(({ node }) => node.kind === kind);
    const { total = hits.length, loose = 0 } = searchCounts.find((count) => count.kind === kind) ?? {};
    const choices: Choice[] = hits.map((hit) => ({ id: `search-${hit.node.id}`, hit }));
    if (total > hits.length && !chosen) choices.push({ id: `search-all-${kind}`, kind, total });
    return { kind, total, loose, hits, choices };
  });
}
