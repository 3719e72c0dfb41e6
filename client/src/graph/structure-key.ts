import type { ChainMapData } from './chain-map.ts';

/** Equal keys, equal layout: what stands where depends on these columns, not on area, date or state. */
export function structureKey({ segments, inputs }: ChainMapData): string {
  const { id, side, group, lane } = segments;
  const { source, target, essential, returning } = inputs;
  return JSON.stringify([id, side, group, lane, source, target, essential, returning]);
}
