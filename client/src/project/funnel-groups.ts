import type { FunnelLinePartsFragment, ProjectFunnelQuery } from '../gen/graphql.ts';

export type FunnelGroup = { head: FunnelLinePartsFragment; lines: FunnelLinePartsFragment[] };

const zoneOf = ({ zone, inZone }: FunnelLinePartsFragment) => (inZone ? zone?.id : null);
const chainOf = ({ chain, onChain }: FunnelLinePartsFragment) => (onChain ? chain?.id : null);

/** The lines of the funnel under their totals, by zone or by chain; what is in none stands last. */
export function funnelGroups(
  { zones, chains, lines }: ProjectFunnelQuery['projectFunnel'],
  by: 'zone' | 'chain',
): FunnelGroup[] {
  const [heads, keyOf] = by === 'zone' ? [zones, zoneOf] : [chains, chainOf];
  return heads
    .map((head) => ({ head, lines: lines.filter((line) => keyOf(line) === keyOf(head)) }))
    .sort((a, b) => Number(keyOf(a.head) === null) - Number(keyOf(b.head) === null));
}
