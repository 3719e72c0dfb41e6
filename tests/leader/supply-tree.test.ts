import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { supplyTreeOf } from '../../server/src/leader/supply-tree.ts';

const input = (pair: string, essential = true, returning = false) => {
  const [from = '', to = ''] = pair.split('>');
  return { input: from, buyer: to, essential, returning };
};
const pairs = (own: string[], inputs: ReturnType<typeof input>[], steps?: number) =>
  supplyTreeOf(own, inputs, steps).map(({ segment, buyer, step, parent }) => `${step} ${segment}>${buyer} ${parent}`);

describe('a supply tree', () => {
  it('of the worked example: c, x and a for m, then a and b for c', () =>
    expect(pairs(['m'], [input('a>c'), input('b>c'), input('c>m'), input('x>m', false), input('a>m', false)])).toEqual([
      '1 a>m null',
      '1 c>m null',
      '1 x>m null',
      '2 a>c 1',
      '2 b>c 1',
    ]));
  it('stops after three steps', () => {
    const line = ['b>a', 'c>b', 'd>c', 'e>d'].map((pair) => input(pair));
    expect(pairs(['a'], line)).toEqual(['1 b>a null', '2 c>b 0', '3 d>c 1']);
    expect(pairs(['a'], line, 1)).toEqual(['1 b>a null']);
  });
  it('leaves return edges out', () => expect(pairs(['a'], [input('a>a2'), input('z>a', true, true)])).toEqual([]));
  it('opens a segment where it is first met', () =>
    expect(pairs(['a', 'b'], [input('c>a'), input('c>b'), input('d>c')])).toEqual([
      '1 c>a null',
      '1 c>b null',
      '2 d>c 0',
    ]));
  it('has an own segment that feeds another as an input, and its inputs once', () =>
    expect(pairs(['a', 'b'], [input('b>a'), input('c>b')])).toEqual(['1 b>a null', '1 c>b null']));
  it('without segments has nothing', () => expect(pairs([], [input('b>a')])).toEqual([]));

  it('of any graph, even one with circles, has each pair once, its parent before it and one step below', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(6), fc.nat(6))), fc.array(fc.nat(6)), (edges, own) => {
        const distinct = [...new Set(edges.map(([from, to]) => `${from}>${to}`))];
        const tree = supplyTreeOf(
          own.map(String),
          distinct.map((pair) => input(pair)),
        );
        expect(new Set(tree.map(({ segment, buyer }) => `${segment}>${buyer}`)).size).toBe(tree.length);
        for (const { parent, step, buyer, number } of tree) {
          if (parent === null) expect(step).toBe(1);
          else {
            expect(parent).toBeLessThan(number);
            expect(tree[parent]).toMatchObject({ segment: buyer, step: step - 1 });
          }
        }
      }),
    ));
});
