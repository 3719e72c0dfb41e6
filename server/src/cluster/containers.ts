import type { Catalogue } from '../api/catalogue.ts';
import { nodeId } from '../api/node-id.ts';
import type { Structure } from '../chain/structure.ts';
import type { Scope } from '../gap/scope.ts';
import type { ClusterBy, ClusterStanding, PartKind } from '../gen/schema.ts';
import { keyOfPart, type Part, zonesIn } from '../place/part.ts';
import type { ClusterMember } from './members.ts';

/** A part of the area or a chain, as a container or as the mark of what is in one. */
export type Box = {
  /** Unique among boxes: also where there is no id. */
  key: string;
  /** Id of the zone, region or chain; null for an unknown place and for no chain. */
  id: string | null;
  kind: PartKind | 'CHAIN' | 'NO_CHAIN';
  name: string | null;
  nameEn: string | null;
};

/** A member in a container, with what marks it there; positions in lists. `segments`: of those that count there. */
export type Dot = {
  member: number;
  container: number;
  marks: readonly number[];
  standing: ClusterStanding;
  segments: readonly string[];
};

const NO_CHAIN: Box = { key: 'NO_CHAIN', id: null, kind: 'NO_CHAIN', name: null, nameEn: null };

const order: Record<PartKind, number> = { ZONE: 0, PLACE: 0, WITHIN: 1, UNKNOWN: 2 };

/** The parts of the area: those with the most members first, then where no closer place is known, then empty zones by name. */
export function partBoxes({ tree }: Catalogue, scope: Scope, members: readonly ClusterMember[]): Box[] {
  const counts = new Map<string, { part: Part; count: number }>();
  const add = (part: Part, by: number) => {
    const key = keyOfPart(part);
    counts.set(key, { part, count: (counts.get(key)?.count ?? 0) + by });
  };
  for (const zone of zonesIn(tree, scope)) add(zone, 0);
  for (const { placements } of members) for (const { part } of placements) add(part, 1);
  const name = ({ area }: Part) => tree.areas.get(area ?? '')?.name ?? '';
  const rank = ({ part, count }: { part: Part; count: number }) => (count === 0 ? 3 : order[part.kind]);
  return [...counts]
    .map(([key, { part, count }]) => ({ key, part, count }))
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        b.count - a.count ||
        name(a.part).localeCompare(name(b.part), 'zh') ||
        (a.key < b.key ? -1 : 1),
    )
    .map(({ key, part }) => {
      const area = tree.areas.get(part.area ?? '');
      return { key, id: part.area, kind: part.kind, name: area?.name ?? null, nameEn: area?.nameEn ?? null };
    });
}

/** All chains in the order of the package, then what is on none. */
export const chainBoxes = ({ chains }: Structure): Box[] => [
  ...[...chains.values()].map(({ key, name, nameEn }) => ({
    key,
    id: nodeId('Chain', key),
    kind: 'CHAIN' as const,
    name,
    nameEn,
  })),
  NO_CHAIN,
];

/** The chains of each segment. */
export function chainsOfSegments({ chains }: Structure): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { key, members } of chains.values())
    for (const { segment } of members) found.set(segment, [...(found.get(segment) ?? []), key]);
  return found;
}

/** Members as dots in their containers; one that is in several is a dot in each. */
export function dotsOf(
  members: readonly ClusterMember[],
  by: ClusterBy,
  parts: readonly Box[],
  chains: readonly Box[],
  chainsOf: ReadonlyMap<string, readonly string[]>,
): Dot[] {
  const partAt = new Map(parts.map(({ key }, at) => [key, at]));
  const chainAt = new Map(chains.map(({ key }, at) => [key, at]));
  const chainPositions = (segments: readonly string[]): number[] => {
    const keys = new Set(segments.flatMap((segment) => chainsOf.get(segment) ?? []));
    const found = [...keys].flatMap((key) => chainAt.get(key) ?? []).sort((a, b) => a - b);
    return found.length > 0 ? found : [chainAt.get(NO_CHAIN.key) ?? 0];
  };
  return members.flatMap(({ placements }, member) => {
    if (by === 'ZONE')
      return placements.map(({ part, standing, segments, standingSegments }) => ({
        member,
        container: partAt.get(keyOfPart(part)) ?? 0,
        marks: chainPositions(segments),
        standing,
        segments: standingSegments,
      }));
    const containers = new Map<number, Dot>();
    for (const { part, standing, segments, standingSegments } of placements)
      for (const container of chainPositions(segments)) {
        const before = containers.get(container);
        const key = chains[container]?.key ?? '';
        const own = standingSegments.filter((segment) => chainsOf.get(segment)?.includes(key));
        containers.set(container, {
          member,
          container,
          marks: [...new Set([...(before?.marks ?? []), partAt.get(keyOfPart(part)) ?? 0])],
          standing: before?.standing === 'STANDS' ? 'STANDS' : standing,
          segments: [...new Set([...(before?.segments ?? []), ...own])],
        });
      }
    return [...containers.values()];
  });
}
