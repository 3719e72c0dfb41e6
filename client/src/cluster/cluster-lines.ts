import type { ClusterLinkKind } from '../gen/graphql.ts';
import type { Packed, PackedBox, PackedDot } from './pack.ts';
import type { RecordedLink } from './recorded-links.ts';
import { relayPairs } from './relay-pairs.ts';
import type { Container, Member, Relay, ShownClusters } from './shown-clusters.ts';

export type Chosen = { member: Member | null; container: Container | null };
export const LINE_KINDS = ['SUPPLIES', 'LEADS', 'BACKS', 'PHASE', 'RELAY'] as const;
export type LineKind = ClusterLinkKind | 'RELAY';
export type Line = {
  key: string;
  from: PackedDot | PackedBox;
  to: PackedDot | PackedBox;
  kind: LineKind;
  width: number;
};

const WIDTHS = { link: 1.75, thickest: 4 } as const;

const isIn = (member: Member, container: Container) => member.dots.some((dot) => dot.container === container);

/** Of a member all its recorded links; of a container those that lead out of it or into it, and its relays. */
export function linksAbout(
  { recorded, relays }: Pick<ShownClusters, 'recorded' | 'relays'>,
  { member, container }: Chosen,
): { recorded: RecordedLink[]; relays: Relay[] } {
  if (member) return { recorded: recorded.filter(({ from, to }) => from === member || to === member), relays: [] };
  if (!container) return { recorded: [], relays: [] };
  return {
    recorded: recorded.filter(({ from, to }) => isIn(from, container) !== isIn(to, container)),
    relays: relays.filter(({ from, to }) => from === container || to === container),
  };
}

/** What is drawn of them: between the dots of members, and between boxes. */
export function linesAbout(
  clusters: ShownClusters,
  about: Chosen,
  { boxes }: Packed,
  places: ReadonlyMap<number, PackedDot>,
): Line[] {
  const { recorded, relays } = linksAbout(clusters, about);
  const dotOf = ({ dots }: Member): PackedDot | undefined => {
    const here = dots.find(({ container }) => container === about.container);
    return places.get((here ?? dots[0])?.at ?? -1);
  };
  const boxOf = new Map(boxes.map((box) => [box.key, box]));
  const line = (key: string, kind: LineKind, width: number, from?: Line['from'], to?: Line['to']): Line[] =>
    from && to ? [{ key, kind, width, from, to }] : [];
  return [
    ...relayPairs(relays).flatMap(({ key, from, to, relays: { length } }) =>
      line(key, 'RELAY', Math.min(WIDTHS.thickest, 1 + length), boxOf.get(from.key), boxOf.get(to.key)),
    ),
    ...recorded.flatMap(({ key, kind, from, to }) => line(key, kind, WIDTHS.link, dotOf(from), dotOf(to))),
  ];
}
