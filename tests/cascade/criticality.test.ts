import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articulationPoints } from '../../server/src/cascade/articulation-points.ts';
import { criticalityOf } from '../../server/src/cascade/criticality.ts';
import { type Arrow, dominatorsOf } from '../../server/src/cascade/dominators.ts';

const arrow = (text: string): Arrow => {
  const [input = '', buyer = ''] = text.replace('?', '').split('>');
  return { input, buyer, essential: !text.endsWith('?') };
};
const arrows = (text: string) => text.split(' ').map(arrow);

describe('criticality of the worked example (a, b > c > m; x, a > m as options)', () => {
  const found = criticalityOf(['a', 'b', 'c', 'm', 'x'], arrows('a>c b>c c>m x>m? a>m?'));
  const of = (segment: string) => found.find((each) => each.segment === segment);

  it('only c lies between others: on the way from b to m; a has a way of its own', () => {
    expect(found[0]?.segment).toBe('c');
    expect(of('c')?.betweenness).toBeCloseTo(1 / 12, 12);
    expect(['a', 'b', 'm', 'x'].map((segment) => of(segment)?.betweenness)).toEqual([0, 0, 0, 0]);
  });

  it('without c, b falls off; without m, x does', () =>
    expect(found.filter(({ articulation }) => articulation).map(({ segment }) => segment)).toEqual(['c', 'm']));

  it('every essential path to m passes c', () => {
    expect(of('c')?.dominates).toEqual(['m']);
    expect(['a', 'b', 'm', 'x'].flatMap((segment) => of(segment)?.dominates)).toEqual([]);
  });
});

describe('dominators', () => {
  it('of a diamond: its waist, not its sides', () =>
    expect(dominatorsOf([...'abcdef'], arrows('a>b a>c b>d c>d d>e d>f'))).toEqual(
      new Map([
        ['d', ['e', 'f']],
        ['a', ['e', 'f']],
      ]),
    ));
  it('of a product that needs nothing: none', () =>
    expect(dominatorsOf(['a', 'b'], arrows('a>b?'))).toEqual(new Map()));
});

const graphs = fc.integer({ min: 2, max: 9 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    edges: fc.uniqueArray(
      fc.tuple(fc.nat(size - 1), fc.nat(size - 1)).filter(([a, b]) => a < b),
      { selector: ([a, b]) => `${a}/${b}`, maxLength: 14 },
    ),
  }),
);

/** Connected parts of an undirected graph without one node. */
function parts(size: number, edges: readonly (readonly [number, number])[], without: number): number {
  const group = Array.from({ length: size }, (_, node) => node);
  const rootOf = (node: number): number => (group[node] === node ? node : rootOf(group[node] ?? node));
  for (const [a, b] of edges) if (a !== without && b !== without) group[rootOf(a)] = rootOf(b);
  return new Set([...group.keys()].filter((node) => node !== without).map(rootOf)).size;
}

/** What is reached along edges from these nodes without one of them. */
function reached(from: readonly number[], edges: readonly (readonly [number, number])[], without: number): Set<number> {
  const found = new Set(from.filter((node) => node !== without));
  for (const [a, b] of [...edges].sort(([x], [y]) => x - y)) if (found.has(a) && b !== without) found.add(b);
  return found;
}

describe('by trying each node of any graph', () => {
  it('articulation points are those without which there are more parts', () =>
    fc.assert(
      fc.property(graphs, ({ size, edges }) => {
        const whole = parts(size, edges, -1);
        const touched = (node: number) => edges.some((edge) => edge.includes(node));
        const expected = [...Array(size).keys()].filter((node) => touched(node) && parts(size, edges, node) > whole);
        expect([...articulationPoints(size, edges)].sort((a, b) => a - b)).toEqual(expected);
      }),
    ));

  it('dominators are those without which a final product is not reached', () =>
    fc.assert(
      fc.property(graphs, ({ size, edges }) => {
        const name = (node: number) => String.fromCharCode(97 + node);
        const nodes = [...Array(size).keys()];
        const sources = nodes.filter((node) => !edges.some(([, to]) => to === node));
        const finals = nodes.filter((node) => !edges.some(([from]) => from === node));
        const expected = nodes.flatMap((node) =>
          finals
            .filter((final) => final !== node && !reached(sources, edges, node).has(final))
            .map((final) => `${name(node)}>${name(final)}`),
        );
        const found = dominatorsOf(
          nodes.map(name),
          edges.map(([a, b]) => ({ input: name(a), buyer: name(b), essential: true })),
        );
        expect([...found].flatMap(([by, all]) => all.map((final) => `${by}>${final}`)).sort()).toEqual(expected.sort());
      }),
    ));
});
