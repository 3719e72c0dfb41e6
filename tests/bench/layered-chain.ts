import type { ChainMapData } from '../../client/src/graph/chain-map.ts';
import { drawnChain } from '../graph/drawn-chain.ts';
import { drawsOf } from './world/draws.ts';

const [LANES, NEAR] = [8, 5];

/** A made chain of eight lanes: every segment has a buyer or two near its own height in the next lane. */
export function layeredChain(count: number): ChainMapData {
  const draws = drawsOf(count);
  const height = Math.ceil(count / LANES);
  const near = (at: number) => Math.min(height - 1, Math.max(0, (at % height) + draws.below(2 * NEAR + 1) - NEAR));
  const segments = Array.from({ length: count }, (_, at) => ({ name: `s${at}` }));
  const inputs = segments.flatMap(({ name }, at) => {
    const next = (Math.floor(at / height) - 1) * height;
    if (next < 0) return [];
    const buyers = new Set([next + near(at), ...(draws.percent(40) ? [next + near(at)] : [])]);
    return [...buyers].map((buyer) => ({ from: name, to: `s${buyer}`, essential: draws.percent(70) }));
  });
  return drawnChain(segments, inputs);
}
