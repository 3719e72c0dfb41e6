import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metricsOf } from '../../server/src/chain/metrics.ts';

const essential = (input: string, buyer: string) => ({ input, buyer, essential: true, returning: false });
const optional = (input: string, buyer: string) => ({ input, buyer, essential: false, returning: false });

describe('the structure of a chain', () => {
  // Design §4: essential a→c, b→c, c→m; optional x→m, a→m.
  const metrics = metricsOf(
    ['a', 'b', 'c', 'm', 'x'],
    [essential('a', 'c'), essential('b', 'c'), essential('c', 'm'), optional('x', 'm'), optional('a', 'm')],
  );

  it.each([
    ['a', 3, 2.5, 1, 1],
    ['b', 3, 3, 1, 1],
    ['c', 2, 2, 1, 0.5],
    ['m', 1, 1, 1, 0],
    ['x', 2, 2, 0.5, 0],
  ])('of the worked example: %s', (segment, lane, upstreamness, E, reach) =>
    expect(metrics.get(segment)).toEqual({ lane, upstreamness, essential: E, reach }),
  );

  it('leaves return edges out', () => {
    const recycled = metricsOf(
      ['a', 'b'],
      [essential('a', 'b'), { input: 'b', buyer: 'a', essential: true, returning: true }],
    );
    expect(recycled.get('b')).toEqual({ lane: 1, upstreamness: 1, essential: 1, reach: 0 });
  });

  it('has no reach where nothing is essential', () =>
    expect(metricsOf(['a', 'b'], [optional('a', 'b')]).get('a')?.reach).toBe(0));

  it('puts every segment upstream of all its buyers, in any chain', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(19), fc.nat(19), fc.boolean()), { maxLength: 60 }), (pairs) => {
        const segments = Array.from({ length: 20 }, (_, index) => String(index));
        const inputs = pairs
          .filter(([from, to]) => from < to)
          .map(([from, to, needed]) => ({
            input: String(from),
            buyer: String(to),
            essential: needed,
            returning: false,
          }));
        const found = metricsOf(segments, inputs);
        return (
          inputs.every(({ input, buyer }) => (found.get(input)?.lane ?? 0) > (found.get(buyer)?.lane ?? 0)) &&
          [...found.values()].every(
            ({ upstreamness, lane, reach }) => upstreamness >= 1 && upstreamness <= lane && reach >= 0 && reach <= 1,
          )
        );
      }),
    ));
});
