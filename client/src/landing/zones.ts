import type { FrameArea } from '../ui/useFrame.ts';

const ZONES: ReadonlySet<FrameArea['kind']> = new Set(['DEVELOPMENT_ZONE', 'PARK', 'ENCLAVE']);
const isZone = ({ kind }: FrameArea) => ZONES.has(kind);

/** The zones and parks in an area, itself included, in the order of the tree; `of` is the zone that a park is part of. */
export function zonesIn(
  areas: readonly FrameArea[],
  area: string | undefined,
): (FrameArea & { of: FrameArea | null })[] {
  const byId = new Map(areas.map((each) => [each.id, each]));
  const inside = (each: FrameArea | undefined): boolean =>
    each !== undefined && (each.id === area || inside(byId.get(each.parent ?? '')));
  return areas
    .filter((each) => isZone(each) && inside(each))
    .map((each) => {
      const parent = byId.get(each.parent ?? '');
      return { ...each, of: parent && isZone(parent) ? parent : null };
    });
}
