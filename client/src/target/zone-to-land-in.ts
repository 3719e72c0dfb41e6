import type { FrameArea } from '../ui/useFrame.ts';

/** The area itself when it is a zone, else the first zone inside it; the landing view lets the reader choose another. */
export function zoneToLandIn(areas: readonly FrameArea[], area: string | undefined): string | undefined {
  const parents = new Map(areas.map(({ id, parent }) => [id, parent]));
  const inside = (id: string | null | undefined): boolean => id === area || (id ? inside(parents.get(id)) : false);
  const zones = areas.filter(({ id }) => id.startsWith('Zone:') && inside(id));
  return (zones.find(({ id }) => id === area) ?? zones[0])?.id;
}
