import type { NavigateOptions } from '@tanstack/react-router';
import { exploreFrom } from '../explore/log-address.ts';
import type { SearchQuery } from '../gen/graphql.ts';
import type { Scope } from '../search.ts';
import { keyOf } from '../ui/key.ts';

export type SearchedNode = SearchQuery['search'][number]['node'];
export type Around = {
  scope: Scope;
  /** Key of the chain that is open. */
  chain: string | undefined;
  /** Whether an analysis can be asked for of this area. */
  isHome(area: string): boolean;
};
/** Where a thing opens that has no page of its own. */
export type Opens = 'area' | 'firms' | 'industry' | 'ledgers' | 'figures' | 'zone' | 'explore';

/** What the reader is told of where it leads; nothing where that is the thing's own page. */
export function opensOf({ kind, id, paged }: SearchedNode, { isHome }: Around): Opens | null {
  if (!paged) return 'explore';
  if (kind === 'REGION') return isHome(id) ? 'area' : 'firms';
  if (kind === 'INDUSTRY') return 'industry';
  if (kind === 'LIST') return 'ledgers';
  if (kind === 'INDICATOR') return 'figures';
  return kind === 'MECHANISM' ? 'zone' : null;
}

/** The chain that is open if the thing is on it, else the first that it is on. */
function chainOf({ chains }: SearchedNode, open: string | undefined): string {
  const keys = chains.map(keyOf);
  return keys.find((key) => key === open) ?? keys[0] ?? '';
}

/** The page of a thing, or its place on one, else exploring from it. A region at home becomes the area of the view, others show their firms. */
export function placeOf(node: SearchedNode, { scope, chain, isHome }: Around): NavigateOptions {
  const key = keyOf(node.id);
  const explored: NavigateOptions = { to: '/explore', search: exploreFrom(node.id, scope) };
  if (!node.paged) return explored;
  switch (node.kind) {
    case 'CHAIN':
      return { to: '/chain/$chain', params: { chain: key }, search: scope };
    case 'SEGMENT':
      return { to: '/chain/$chain', params: { chain: chainOf(node, chain) }, search: { ...scope, segment: key } };
    case 'INDUSTRY':
      return {
        to: '/chain/$chain',
        params: { chain: chainOf(node, chain) },
        search: { ...scope, view: 'list', tab: 'all', group: 'industry' },
      };
    case 'ENTERPRISE':
      return { to: '/enterprise/$enterprise', params: { enterprise: key }, search: scope };
    case 'PROJECT':
      return { to: '/project/$project', params: { project: key }, search: scope };
    case 'PRODUCT':
      return explored;
    case 'SOURCE':
      return { to: '/source/$source', params: { source: key }, search: scope };
    case 'ZONE':
      return { to: '/zone/$zone', params: { zone: key }, search: scope };
    case 'MECHANISM':
      return { to: '/zone/$zone', params: { zone: keyOf(node.zone ?? '') }, search: scope };
    case 'REGION':
      return isHome(node.id)
        ? { to: '/', search: { ...scope, area: node.id } }
        : { to: '/targets', search: { ...scope, regions: [node.id] } };
    case 'LIST':
      return { to: '/ledgers', search: scope };
    case 'INDICATOR':
      return { to: '/figures', search: scope };
  }
}
