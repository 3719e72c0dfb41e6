import fc from 'fast-check';
import type { ChainMapData } from '../../client/src/graph/chain-map.ts';
import { drawnChain, type Segment } from './drawn-chain.ts';

/** Chains of any shape: inputs point from a later to an earlier segment, so that there is no cycle but the returns. */
export function randomChain(segments: number, inputs: number, sideShare: number): fc.Arbitrary<ChainMapData> {
  const input = fc.record({
    a: fc.nat(segments - 1),
    b: fc.nat(segments - 1),
    essential: fc.boolean(),
    returning: fc.integer({ min: 0, max: 30 }).map((n) => n === 0),
  });
  const sides = fc.array(fc.record({ side: fc.integer({ min: 0, max: 99 }), group: fc.nat(3) }), {
    minLength: segments,
    maxLength: segments,
  });
  return fc.tuple(fc.array(input, { minLength: inputs, maxLength: inputs }), sides).map(([links, marks]) => {
    const made = marks.map(
      ({ side, group }, at): Segment => ({
        name: `s${at}`,
        ...(side < sideShare && { side: `group ${group}` }),
      }),
    );
    const seen = new Set<string>();
    const chosen = links.flatMap(({ a, b, essential, returning }) => {
      const key = `${a} ${b}`;
      if (a === b || seen.has(key) || seen.has(`${b} ${a}`)) return [];
      seen.add(key);
      const [source, target] = a > b !== returning ? [a, b] : [b, a];
      return [{ from: `s${source}`, to: `s${target}`, essential, returning }];
    });
    return drawnChain(made, chosen);
  });
}
