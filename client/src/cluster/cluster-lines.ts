import type { ClusterLinkKind } from '../gen/graphql.ts';
import type { Packed, PackedBox, PackedDot } from './pack.ts';
import { relayPairs } from './relay-pairs.ts';
import type { Container, Member, ShownClusters } from './shown-clusters.ts';

export type Chosen = { member: Member | null; container: Container | null };
type LineKind = Exclude<ClusterLinkKind, 'LEADS'> | 'RELAY';
export type Line = {
  key: string;
  from: PackedDot | PackedBox;
  to: PackedDot | PackedBox;
  kind: LineKind;
  width: number;
  said: string;
};

const WIDTHS = { link: 1.75, thickest: 4 } as const;

/**
 * The lines of what is chosen: recorded links of a member, relays of a container; none while nothing is. A leader's tie
 * to its supplier is the supply seen from the other end: one line.
 */
export function linesOf(
  { members, links, relays }: ShownClusters,
  chosen: Chosen,
  { boxes }: Packed,
  places: ReadonlyMap<number, PackedDot>,
  said: (kind: LineKind, count: number) => string,
): Line[] {
  const own = chosen.member?.at;
  if (own !== undefined)
    return links.flatMap(({ from, to, kind, evidence }): Line[] => {
      if (kind === 'LEADS' || (from !== own && to !== own)) return [];
      const start = places.get(members[from]?.dots[0]?.at ?? -1);
      const end = places.get(members[to]?.dots[0]?.at ?? -1);
      if (!start || !end) return [];
      return [
        { key: `${from}>${to}>${evidence}`, from: start, to: end, kind, width: WIDTHS.link, said: said(kind, 1) },
      ];
    });
  const at = new Map(boxes.map((box) => [box.key, box]));
  return relayPairs(relays.filter(({ from, to }) => from === chosen.container || to === chosen.container)).flatMap(
    ({ key, from, to, relays: { length } }): Line[] => {
      const [start, end] = [at.get(from.key), at.get(to.key)];
      if (!start || !end) return [];
      return [
        {
          key,
          from: start,
          to: end,
          kind: 'RELAY',
          width: Math.min(WIDTHS.thickest, 1 + length),
          said: said('RELAY', length),
        },
      ];
    },
  );
}
