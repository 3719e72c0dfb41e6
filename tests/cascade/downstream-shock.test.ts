import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Network, type Recipe, shockOf } from '../../server/src/cascade/downstream-shock.ts';

/** Nodes by name of what they buy: `['a!', 'b']` is essential a and optional b; each source is one node. */
function networkOf(nodes: readonly (readonly string[])[]): Network {
  return {
    nodes: nodes.length,
    sources: nodes.map((_, node) => ({ members: Int32Array.of(node), shares: Float64Array.of(1) })),
    recipes: nodes.map((buys) =>
      buys.map((name) => ({ source: name.charCodeAt(0) - 97, essential: name.endsWith('!') })),
    ),
    recipeOf: Int32Array.from(nodes.keys()),
  };
}
const left = (nodes: readonly (readonly string[])[], stopped: number[]) => [
  ...shockOf(networkOf(nodes), stopped).output,
];

describe('a shock, worked by hand', () => {
  it('runs down a chain of essential inputs whole', () => {
    const { output, round, rounds } = shockOf(networkOf([[], ['a!'], ['b!'], []]), [0]);
    expect([...output]).toEqual([0, 0, 0, 1]);
    expect([...round]).toEqual([0, 1, 2, -1]);
    expect(rounds).toBe(2);
  });

  it('is thinned by optional inputs: one of two is half, and half of that a quarter', () =>
    // c buys a and b; e buys c and d, all optional.
    expect(left([[], [], ['a', 'b'], [], ['c', 'd']], [0])).toEqual([0, 1, 0.5, 1, 0.75]));

  it('takes the scarcer of both kinds', () => {
    // d needs c, which keeps a half, and has lost one of its four inputs, an optional one.
    expect(left([[], [], ['a', 'b'], ['c!', 'a', 'b', 'e'], []], [0])[3]).toBe(0.5);
    // Optional losses bind where they are larger: two of three optional inputs are gone, the essential one is whole.
    expect(left([[], [], ['a', 'b', 'd!'], []], [0, 1])[2]).toBeCloseTo(1 / 3, 12);
  });

  it('is weighed by the shares of the suppliers of an input; what comes from outside never falls', () => {
    const network: Network = {
      nodes: 4,
      sources: [
        { members: Int32Array.of(0, 1), shares: Float64Array.of(0.75, 0.25) },
        { members: Int32Array.of(0), shares: Float64Array.of(0.5) },
      ],
      recipes: [[], [{ source: 0, essential: true }], [{ source: 1, essential: true }]],
      recipeOf: Int32Array.of(0, 0, 1, 2),
    };
    expect([...shockOf(network, [0]).output]).toEqual([0, 1, 0.25, 0.5]);
  });

  it('says by which kind of input a node was hit', () =>
    expect([...shockOf(networkOf([[], ['a!'], ['a', 'd'], []]), [0]).essential]).toEqual([0, 1, 0, 0]));

  it('comes to rest where suppliers supply each other in a ring', () => {
    // a stops; b and c need each other, and b one of two optional inputs: both fall without end until they stand still.
    const { output, rounds } = shockOf(networkOf([[], ['c!', 'a'], ['b!']]), [0]);
    expect([...output]).toEqual([0, 0.5, 0.5]);
    expect(rounds).toBeLessThan(100);
  });
});

const networks = fc.integer({ min: 2, max: 12 }).chain((size) =>
  fc
    .array(
      fc.uniqueArray(fc.record({ source: fc.nat(size - 1), essential: fc.boolean() }), {
        selector: ({ source }) => source,
        maxLength: 4,
      }),
      {
        minLength: size,
        maxLength: size,
      },
    )
    .map(
      (recipes): Network => ({
        nodes: size,
        sources: recipes.map((_, node) => ({ members: Int32Array.of(node), shares: Float64Array.of(1) })),
        recipes: recipes.map((recipe, node): Recipe => recipe.filter(({ source }) => source < node)),
        recipeOf: Int32Array.from(recipes.keys()),
      }),
    ),
);

describe('any shock', () => {
  it('leaves outputs between 0 and 1, and only those upstream of a loss whole', () =>
    fc.assert(
      fc.property(networks, fc.nat(11), (network, drawn) => {
        const { output, round } = shockOf(network, [drawn % network.nodes]);
        output.forEach((value, node) => {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
          expect((round[node] ?? -1) >= 0).toBe(value < 1 - 1e-9);
        });
      }),
    ));

  it('never leaves more when more stop', () =>
    fc.assert(
      fc.property(networks, fc.nat(11), fc.nat(11), (network, one, other) => {
        const [a, b] = [one % network.nodes, other % network.nodes];
        const less = shockOf(network, [a, b]).output;
        shockOf(network, [a]).output.forEach((value, node) => {
          expect(less[node] ?? 0).toBeLessThanOrEqual(value + 1e-12);
        });
      }),
    ));

  it('is never milder when an input becomes essential', () =>
    fc.assert(
      fc.property(networks, fc.nat(11), (network, drawn) => {
        const strict = {
          ...network,
          recipes: network.recipes.map((recipe) => recipe.map(({ source }) => ({ source, essential: true }))),
        };
        const harsh = shockOf(strict, [drawn % network.nodes]).output;
        shockOf(network, [drawn % network.nodes]).output.forEach((value, node) => {
          expect(harsh[node] ?? 0).toBeLessThanOrEqual(value + 1e-12);
        });
      }),
    ));
});
