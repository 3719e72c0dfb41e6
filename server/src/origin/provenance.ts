import { positionOf, type Scope } from '../gap/scope.ts';
import type { OriginUnknown, ProjectOrigin } from '../gen/schema.ts';
import type { AreaTree } from '../place/area.ts';
import { holderOf } from '../place/place-name.ts';

/**
 * Where a project comes from, by the seats of those behind it (design: unknown is not absent):
 * OUTSIDE when one of them sits decidedly outside home, else UNKNOWN when nobody is known to be behind it or the seat
 * of one is unknown or wider than home (a firm of the province without a city), else HOME. Home is the prefecture, as
 * everywhere. A project of two regions counts in full in each of them and once in every total: shares are not stated.
 */
export type Provenance = { origin: ProjectOrigin; because: OriginUnknown | null; sources: readonly string[] };

/** The seat of a firm as seen from home: its source region, home, or why nobody can say. */
export type Seat = { source: string } | 'HOME' | Exclude<OriginUnknown, 'NO_BACKER'>;

/** The province that holds a place; where there is none, the widest area that does (another country). */
export const sourceRegionOf = (tree: AreaTree, place: string): string =>
  holderOf(tree, place, 'PROVINCE')?.id ?? tree.wider(place).at(-1) ?? place;

export function seatOf(tree: AreaTree, scope: Scope, place: string | null): Seat {
  if (place === null) return 'PLACE_UNKNOWN';
  const position = positionOf(place, scope);
  if (position === 'INSIDE' || position === 'ELSEWHERE') return 'HOME';
  if (position === 'FAR') return { source: sourceRegionOf(tree, place) };
  return 'PLACE_TOO_WIDE';
}

export function provenanceOf(seats: readonly Seat[]): Provenance {
  const sources = [...new Set(seats.flatMap((seat) => (typeof seat === 'object' ? [seat.source] : [])))].sort();
  if (sources.length > 0) return { origin: 'OUTSIDE', because: null, sources };
  if (seats.length === 0) return { origin: 'UNKNOWN', because: 'NO_BACKER', sources };
  const because = seats.find((seat) => seat === 'PLACE_UNKNOWN' || seat === 'PLACE_TOO_WIDE');
  return because
    ? { origin: 'UNKNOWN', because: because as OriginUnknown, sources }
    : { origin: 'HOME', because: null, sources };
}
