import type { ChainMapData } from './chain-map.ts';

/** A segment with its inputs and buyers. */
export function nearTo({ inputs }: ChainMapData, segment: number): Set<number> {
  const near = new Set([segment]);
  inputs.source.forEach((source, at) => {
    const target = inputs.target[at] as number;
    if (source === segment) near.add(target);
    if (target === segment) near.add(source);
  });
  return near;
}
